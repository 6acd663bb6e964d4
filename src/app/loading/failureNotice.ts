import { LoadError } from '../../base';
import type { Translate } from '../../i18n';

/** How long a message stays while what failed loads again (ms). */
const RETRY_MS = 1000;
/** Distance from the pressed element and from the edges of the window (px). */
const GAP_PX = 6;

type FailureOptions = {
  /** Default: that a part of the page could not be fetched. */
  readonly text?: string;
  readonly retry?: (() => void) | undefined;
};

export type FailureNotice = {
  readonly show: (problem: unknown, options?: FailureOptions) => void;
  /** What failed loads again: hides the message, unless the same fails again soon. */
  readonly hide: () => void;
  readonly stop: () => void;
};

/**
 * Says that something failed to load, beside what the reader pressed. At the top of the page if the
 * reader pressed nothing yet. The next press or letter hides it. Letters that fail in turn keep one
 * message, so that a screen reader says it once.
 */
export function createFailureNotice(root: HTMLElement, t: Translate): FailureNotice {
  const abortController = new AbortController();
  // Weak: an opened event that was closed must not stay in memory.
  let pressed: WeakRef<Element> | null = null;
  let box: HTMLElement | null = null;
  let shownAt: WeakRef<Element> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remove = (): void => {
    clearTimeout(timer);
    box?.remove();
    box = null;
  };
  const hide = (): void => {
    clearTimeout(timer);
    timer = setTimeout(remove, RETRY_MS);
  };
  const onPress = (event: Event): void => {
    const { target } = event;
    if (event instanceof KeyboardEvent && event.key === 'Escape') remove();
    if (!(target instanceof Element) || box?.contains(target)) return;
    pressed = new WeakRef(target.closest('a, button, input, select, [tabindex]') ?? target);
    if (event.type === 'input') hide();
    else if (event.type !== 'keydown') remove();
  };
  for (const type of ['click', 'keydown', 'input', 'change'])
    root.addEventListener(type, onPress, { capture: true, signal: abortController.signal });

  const show = (problem: unknown, { text, retry }: FailureOptions = {}): void => {
    reportError(problem);
    const isGone = problem instanceof LoadError && problem.isGone;
    const shown = isGone ? t('error.gone') : (text ?? t('error.part'));
    // The pressed element may have closed with its dialog, which gave focus back to its opener.
    const anchor = [pressed?.deref(), document.activeElement].find(
      (element) => element && root.contains(element) && element.getClientRects().length > 0,
    );
    if (box?.isConnected && box.firstChild?.textContent === shown && shownAt?.deref() === anchor) {
      clearTimeout(timer);
      return;
    }
    remove();
    shownAt = anchor ? new WeakRef(anchor) : null;
    box = document.createElement('div');
    box.className = 'notice is-failure';
    box.setAttribute('role', 'alert');
    const message = document.createElement('p');
    message.textContent = shown;
    box.append(message);
    if (isGone || retry) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = t(isGone ? 'error.reload' : 'error.retry');
      button.addEventListener('click', () => {
        remove();
        if (anchor instanceof HTMLElement || anchor instanceof SVGElement)
          anchor.focus({ preventScroll: true });
        if (isGone) location.reload();
        else retry?.();
      });
      box.append(button);
    }
    if (anchor) placeBeside(anchor, box, root);
    else root.querySelector('[data-part="notices"]')?.append(box);
  };
  return {
    show,
    hide,
    stop: () => {
      abortController.abort();
      remove();
    },
  };
}

/** Puts a box below an element, or above it if there is no room, and within the window. */
function placeBeside(anchor: Element, box: HTMLElement, root: HTMLElement): void {
  box.style.position = 'absolute';
  // Nothing outside an open dialog or a full screen can be seen or pressed.
  (anchor.closest('dialog, :fullscreen') ?? root).append(box);
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const below = bottom + GAP_PX;
  const y = below + height > innerHeight ? top - GAP_PX - height : below;
  const parent = box.offsetParent ?? document.documentElement;
  const origin = parent.getBoundingClientRect();
  const inWindow = (at: number, length: number, max: number): number =>
    Math.max(GAP_PX, Math.min(at, max - GAP_PX - length));
  const x = inWindow(left, width, document.documentElement.clientWidth);
  box.style.left = `${x - origin.left - parent.clientLeft + parent.scrollLeft}px`;
  box.style.top = `${inWindow(y, height, innerHeight) - origin.top - parent.clientTop + parent.scrollTop}px`;
}
