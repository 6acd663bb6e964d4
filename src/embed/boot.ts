/**
 * Runs before an embed is painted, as a classic script that blocks: applies what the address says of
 * the looks, hides a drawing that is not the one it asks for, and speaks with the page around. The
 * app and its data are fetched at the reader's first touch or at what the host first asks; what was
 * done until then is done again once it is there. A guest keeps no storage and takes no focus.
 *
 * The app never hears the host itself: what has passed the checks here comes to it as `kroniek:set`,
 * and what it has to say as `kroniek:say`, both on the instance's root.
 */
import { createRateLimit, readHostMessage } from './hostMessages';
import type { HostCommand, Envelope, EmbedMessage } from './messages';

const page = document.documentElement;
page.classList.add('js');

// As in app/entries/boot.ts; boot.test.ts sees that these are all keys of the grammar that change a drawing.
const keys = 'from to event known with zone group fold lanes statuses actors places tags sources q';
const query = new URLSearchParams(location.search);
const hasViewParameters = keys.split(' ').some((key) => query.has(key));
if (hasViewParameters) page.classList.add('asks-other');
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') page.dataset['theme'] = theme;
// Which parts stand around the drawing; without it, those that there is room for.
const ui = query.get('ui');
if (ui !== null) page.dataset['ui'] = ui.split(',').join(' ');

const rootOf = (): HTMLElement | null => document.querySelector('[data-kroniek]');

const post = (message: unknown): void => {
  // To whoever frames us: nothing is said that its reader does not see.
  if (window.parent !== window) window.parent.postMessage(message, '*');
};
const notifyHost = (message: EmbedMessage): void => {
  post({ ns: 'kroniek', v: 1, ...message } satisfies Envelope & EmbedMessage);
  if (message.type !== 'height') return;
  // What content systems listen for: AMP's own, the way of charts, and NPR's pym.js.
  const { height } = message;
  const child = query.get('childId');
  post({ sentinel: 'amp', type: 'embed-size', height });
  post({ 'kroniek-height': { [query.get('id') ?? rootOf()?.dataset['kroniek'] ?? '']: height } });
  if (child) post(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
};
const sendReady = (): void => {
  const ranges = JSON.parse(rootOf()?.dataset['ranges'] ?? '[]') as never[];
  notifyHost({ type: 'ready', versions: [1], ranges });
};

/** Nothing is fetched before, and the styles of what opens come along. */
let isAppRequested = false;
const loadApp = (): void => {
  const { appSrc, sheetSrc } = rootOf()?.dataset ?? {};
  if (isAppRequested || document.readyState === 'loading' || !appSrc) return;
  isAppRequested = true;
  if (sheetSrc) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.crossOrigin = '';
    sheet.href = sheetSrc;
    // Ours has the last word.
    document.querySelector('link[rel="stylesheet"]')?.before(sheet);
  }
  // Whole: in a sandbox a script may not be told its own address, from which it would be read.
  import(/* @vite-ignore */ new URL(appSrc, document.baseURI).href).catch(fail);
};

/** What is prerendered stays, and a sentence says that no more has come. */
function fail(): void {
  page.classList.remove('js', 'asks-other');
  notifyHost({ type: 'error', code: 'network' });
  const root = rootOf();
  const slot = root?.querySelector('[data-part="notices"]');
  if (!root || !slot) return;
  root.dataset['state'] = 'error';
  const box = document.createElement('div');
  box.className = 'notice is-failure';
  box.setAttribute('role', 'alert');
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.textContent = root.dataset['retry'] ?? '';
  retry.addEventListener('click', () => location.reload());
  box.append(root.dataset['failed'] ?? '', retry);
  slot.replaceChildren(box);
}
addEventListener('kroniek:failed', fail);

// What the host asks before the app is there: the last of each.
let pendingCommand: HostCommand = {};
let isLive = false;
const applyPendingCommand = (): void => {
  if (Object.keys(pendingCommand).length === 0) return;
  const detail = pendingCommand;
  pendingCommand = {};
  rootOf()?.dispatchEvent(new CustomEvent('kroniek:set', { detail }));
};
const isAllowed = createRateLimit();
addEventListener('message', (event) => {
  // Not even looked at before its sender is known.
  if (event.source !== window.parent || window.parent === window || !isAllowed(performance.now()))
    return;
  const message = readHostMessage(event.data);
  if (message?.type === 'init') sendReady();
  if (message?.type !== 'set') return;
  const { type: _, ...more } = message;
  pendingCommand = { ...pendingCommand, ...more };
  loadApp();
  if (isLive) applyPendingCommand();
});
addEventListener('kroniek:say', (event) => notifyHost((event as CustomEvent<EmbedMessage>).detail));

// The first touch: what it was is kept and done once there is something to do it.
type Replay = () => void;
let focusTarget: Element | null = null;
let replay: Replay | null = null;
const wheelTotal = { deltaX: 0, deltaY: 0 };
/** A mark of the drawing has been replaced by its live twin. */
const liveTwin = (element: Element | null): Element | null => {
  const key = element?.closest('[data-key]')?.getAttribute('data-key');
  return key ? (rootOf()?.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? null) : element;
};
const earlyInput = new AbortController();
const captureEarly = <Name extends keyof WindowEventMap>(
  name: Name,
  act: (event: WindowEventMap[Name], target: Element) => void,
): void =>
  addEventListener(
    name,
    (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      loadApp();
      act(event, target);
    },
    { capture: true, passive: false, signal: earlyInput.signal },
  );
captureEarly('pointerdown', () => {});
captureEarly('focusin', (_, target) => {
  focusTarget = target;
});
captureEarly('click', (event, target) => {
  const isPlain =
    event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const pressed = target.closest(
    '[data-part] :is(button, a[data-opens], a[data-key]), [data-lists]',
  );
  if (!isPlain || !pressed) return;
  event.preventDefault();
  replay = () => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    liveTwin(pressed)?.dispatchEvent(click);
  };
});
captureEarly('keydown', ({ key, shiftKey, ctrlKey, metaKey, altKey }, target) => {
  if (ctrlKey || metaKey || altKey || key === 'Enter' || key === 'Tab') return;
  if (!target.closest('[data-part="stage"]')) return;
  replay = () => {
    const how = { key, shiftKey, bubbles: true, cancelable: true };
    liveTwin(target)?.dispatchEvent(new KeyboardEvent('keydown', how));
  };
});
captureEarly('wheel', (event, target) => {
  const { deltaX, deltaY, clientX, clientY, ctrlKey, metaKey, shiftKey } = event;
  const isZoom = ctrlKey || metaKey;
  const isSideways = shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
  if (!(isZoom || isSideways) || !target.closest('[data-part="stage"]')) return;
  // Neither zooms the article, nor leads back to the page before it.
  event.preventDefault();
  wheelTotal.deltaX += deltaX;
  wheelTotal.deltaY += deltaY;
  replay = () => {
    const how = { ...wheelTotal, ctrlKey: isZoom, shiftKey, clientX, clientY };
    const wheel = new WheelEvent('wheel', { ...how, bubbles: true, cancelable: true });
    rootOf()?.querySelector('.plot')?.dispatchEvent(wheel);
  };
});
addEventListener('kroniek:ready', () => {
  earlyInput.abort();
  isLive = true;
  // A mark that had focus was replaced.
  const twin = liveTwin(focusTarget);
  if (document.activeElement === document.body && twin instanceof SVGElement) {
    twin.focus({ preventScroll: true });
  }
  replay?.();
  applyPendingCommand();
});

document.addEventListener('DOMContentLoaded', () => {
  sendReady();
  const { height } = rootOf()?.dataset ?? {};
  if (height) notifyHost({ type: 'height', height: Number(height) });
  if (hasViewParameters) loadApp();
});
