/**
 * Draws the timeline in a box. Another timeline replaces it once it is drawn, with the same view
 * and the same opened event.
 */
import { DIALOG_REQUEST_EVENT } from '../../view';
import { mount, type TimelineHandle, type TimelineRange } from '../../library';
import type { ShownTimeline } from '../check/types';

type Shown = {
  readonly handle: TimelineHandle;
  readonly box: HTMLElement;
  /** Null until a reader moves. */
  readonly range: () => TimelineRange | null;
};

export type Preview = {
  readonly show: (timeline: ShownTimeline) => Promise<void>;
  /** Opens an event of the timeline. */
  readonly select: (event: string | null) => void;
  readonly setTheme: (theme: PreviewTheme) => void;
  /** Opens the dialog with pictures and tables of what the timeline shows. */
  readonly openDownload: () => void;
  readonly stop: () => void;
};

export type PreviewTheme = 'device' | 'light' | 'dark';

export function createPreview(
  host: HTMLElement,
  onSelect: (event: string | null) => void,
): Preview {
  let shown: Shown | null = null;
  let selected: string | null = null;
  let theme: PreviewTheme = 'device';
  let job = 0;
  /** When the dialog was asked for that is not open yet (ms). */
  let requestedAt = -Infinity;
  const requestDownload = (): void => {
    if (!shown) return;
    const { box } = shown;
    requestedAt = performance.now();
    const forget = (): void => {
      requestedAt = -Infinity;
    };
    box.addEventListener('close', forget, { once: true, capture: true });
    const request = new CustomEvent(DIALOG_REQUEST_EVENT, { detail: 'download' });
    box.querySelector('[data-kroniek]')?.dispatchEvent(request);
  };
  const remove = (old: Shown | null): void => {
    old?.handle.destroy();
    old?.box.remove();
  };
  return {
    show: async ({ json, locale }) => {
      job += 1;
      const own = job;
      const next = await draw(host, {
        data: JSON.parse(json) as object,
        locale,
        theme,
        range: shown?.range() ?? null,
        selected,
        onSelect: (event) => {
          if (own !== job) return;
          selected = event;
          onSelect(event);
        },
      });
      if (shown) await dialogClosed(shown.box);
      // Another one was asked for meanwhile.
      if (own !== job) return remove(next);
      remove(shown);
      shown = next;
      next.handle.update({ theme });
      next.box.classList.remove('is-coming');
      // The dialog was still loading in the timeline that is gone.
      if (performance.now() - requestedAt < LOADING_MS) requestDownload();
      return undefined;
    },
    select: (event) => {
      if (event === selected) return;
      selected = event;
      shown?.handle.update({ selected: event });
      // From here on the reader opens and closes events again.
      shown?.handle.update({ selected: undefined });
    },
    setTheme: (wanted) => {
      theme = wanted;
      shown?.handle.update({ theme });
    },
    openDownload: requestDownload,
    stop: () => {
      job += 1;
      remove(shown);
      shown = null;
    },
  };
}

/** How long a dialog takes to load at most (ms). */
const LOADING_MS = 5000;

/** Resolves once no dialog of a timeline is open, which would go with it. */
async function dialogClosed(box: HTMLElement): Promise<void> {
  const dialog = box.querySelector('dialog[open]');
  if (!dialog) return;
  await new Promise((resolve) => {
    dialog.addEventListener('close', resolve, { once: true });
  });
}

type DrawOptions = {
  readonly data: object;
  readonly locale: string;
  readonly theme: PreviewTheme;
  readonly range: TimelineRange | null;
  readonly selected: string | null;
  readonly onSelect: (event: string | null) => void;
};

/** Draws a timeline in a box of its own, out of sight. */
async function draw(host: HTMLElement, options: DrawOptions): Promise<Shown> {
  const { data, locale, theme, selected, onSelect } = options;
  let { range } = options;
  const box = document.createElement('div');
  box.className = 'preview-layer is-coming';
  host.append(box);
  const failures: Error[] = [];
  const handle = mount(box, {
    data,
    locale,
    theme,
    height: '100%',
    defaultSelected: selected,
    ...(range && { defaultRange: range }),
    onRangeChange: (now) => {
      range = now;
    },
    onSelect,
    onError: (problem) => failures.push(problem),
  });
  await handle.ready;
  const [failure] = failures;
  if (!failure) return { handle, box, range: () => range };
  handle.destroy();
  box.remove();
  throw failure;
}
