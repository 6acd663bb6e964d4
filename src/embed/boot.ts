/**
 * Runs before an embed is painted, as a classic script that blocks. It applies the theme and parts
 * that the address names, hides a static drawing that shows another state, and exchanges messages
 * with the host page. It loads the app and its data at the reader's first input or the host's first
 * command, and replays that input once the app is live. An embed uses no storage and takes no
 * focus.
 *
 * The app exchanges no messages with the host page itself. This script checks a command and passes
 * it on as the event `kroniek:set` on the instance's root. The app's messages come as
 * `kroniek:say`.
 */
import { createRateLimit, readHostMessage, wrongParts } from './hostMessages';
import type { HostCommand, Envelope, EmbedMessage } from './messages';
import { followSandboxedLinks } from './sandboxLinks';

const page = document.documentElement;
// As in app/entries/boot.ts: an older browser shows the embed as it is without scripts.
const isSupported = 'toSorted' in [];
if (isSupported) page.classList.add('js');

// As in app/entries/boot.ts. boot.test.ts checks that these are all keys that change a drawing.
const keys =
  'from|to|event|known|with|zone|gaps|view|axis|map|group|range|fold|lanes|statuses|actors|places|tags|sources|q';
const query = new URLSearchParams(location.search);
// Looser than the app (url/asSent/queryAsWritten.ts): it finds every spelling that the app
// reads.
const asked = (names: string, values = '()'): string | undefined =>
  new RegExp(
    `(?:[^a-z_]|%[\\da-f]{2})(?:${names})(?:=|%(?:25)*3D)(?:\\W|%[\\da-f]{2})*${values}`,
    'i',
  ).exec(location.search + location.hash)?.[1];
// A press or a command that comes before the document is parsed wants the app too.
let wantsApp = isSupported && asked(keys) !== undefined;
if (wantsApp) page.classList.add('asks-other');
const theme = asked('theme', '(light|dark)');
if (theme !== undefined) page.dataset['theme'] = theme.toLowerCase();
// The parts to show around the drawing; without `ui`, all parts that fit.
const ui = query.get('ui')?.split(',');
if (ui) page.dataset['ui'] = ui.join(' ');

const rootOf = (): HTMLElement | null => document.querySelector('[data-kroniek]');

const post = (message: unknown): void => {
  // To any origin: the messages hold nothing that the reader does not see.
  if (window.parent !== window) window.parent.postMessage(message, '*');
};
/** WordPress adds a secret to the address of a frame, and answers messages that have it. */
const [, secret] = /[#&?]secret=(\w+)/.exec(location.hash) ?? [];
const postToWordPress = (message: 'height' | 'link', value: number | string): void => {
  if (secret) post({ message, value, secret });
};
followSandboxedLinks((address) => postToWordPress('link', address));
let lastHeight = 0;
const notifyHost = (message: EmbedMessage): void => {
  post({ ns: 'kroniek', v: 1, ...message } satisfies Envelope & EmbedMessage);
  if (message.type !== 'height') return;
  // The height again for content systems: AMP's message, a chart's, NPR's pym.js and WordPress's.
  const { height } = message;
  lastHeight = height;
  const child = query.get('childId');
  postToWordPress('height', height);
  post({ sentinel: 'amp', type: 'embed-size', height });
  post({ 'kroniek-height': { [query.get('id') ?? rootOf()?.dataset['kroniek'] ?? '']: height } });
  if (child) post(`pymxPYMx${child}xPYMxheightxPYMx${height}`);
};
/** Says what the host got wrong, to its script and to its developers. */
const notifyMistake = (code: string, subject: string): void => {
  // oxlint-disable-next-line eslint/no-console -- for the developers of the host page
  console.warn('kroniek', code, subject);
  notifyHost({ type: 'error', code, subject });
};
const sendReady = (): void => {
  const ranges = JSON.parse(rootOf()?.dataset['ranges'] ?? '[]') as never[];
  notifyHost({ type: 'ready', versions: [1], ranges });
};

/** Loads the app and its styles, once. */
let isAppRequested = !isSupported;
const loadApp = (): void => {
  const { appSrc, sheetSrc } = rootOf()?.dataset ?? {};
  wantsApp = true;
  if (isAppRequested || document.readyState === 'loading' || !appSrc) return;
  isAppRequested = true;
  if (sheetSrc) {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.crossOrigin = '';
    sheet.href = sheetSrc;
    // Before the embed's own sheet, which overrides it.
    document.querySelector('link[rel="stylesheet"]')?.before(sheet);
  }
  // An absolute address: in a sandbox, a script may not know its own, to which a path is relative.
  import(/* @vite-ignore */ new URL(appSrc, document.baseURI).href).catch(fail);
};

/** Keeps the static drawing, and adds a notice that the app failed to load. */
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
  retry.textContent = root.dataset['retry'] ?? '';
  retry.addEventListener('click', () => location.reload());
  box.append(root.dataset['failed'] ?? '', retry);
  slot.replaceChildren(box);
}
addEventListener('kroniek:failed', fail);

// The host's commands before the app is live, merged: the last value of each key.
let pendingCommand: HostCommand = {};
let isLive = false;
const applyPendingCommand = (): void => {
  const detail = pendingCommand;
  if (!Object.keys(detail)[0]) return;
  pendingCommand = {};
  rootOf()?.dispatchEvent(new CustomEvent('kroniek:set', { detail }));
};
const isAllowed = createRateLimit();
let wasAllowed = true;
addEventListener('message', (event) => {
  // Check the sender before reading the message.
  if (event.source !== window.parent || window.parent === window) return;
  const isFirstIgnored = wasAllowed;
  wasAllowed = isAllowed(performance.now());
  if (!wasAllowed) {
    if (isFirstIgnored) notifyMistake('too-many-messages', '');
    return;
  }
  const { message: said } = (event.data ?? {}) as { readonly message?: unknown };
  // WordPress's script may have loaded after the embed.
  if (said === 'ready' && lastHeight > 0) postToWordPress('height', lastHeight);
  const wrong = wrongParts(event.data);
  if (wrong) notifyMistake('bad-message', wrong);
  const message = readHostMessage(event.data);
  if (message?.type === 'init') sendReady();
  if (message?.type !== 'set') return;
  const { type: _, ...command } = message;
  pendingCommand = { ...pendingCommand, ...command };
  loadApp();
  if (isLive) applyPendingCommand();
});
addEventListener('kroniek:say', ({ detail }: CustomEventInit<EmbedMessage>) => {
  if (!detail) return;
  if (detail.type === 'error') notifyMistake(detail.code, detail.subject ?? '');
  else notifyHost(detail);
});

// Input before the app is live loads the app. The last such input is replayed to it.
type Replay = () => void;
let focusTarget: Element | null = null;
let replay: Replay | null = null;
const wheelTotal = { deltaX: 0, deltaY: 0 };
/** The live element for a mark of the static drawing; any other element itself. */
const liveTwin = (element: Element | null): Element | null => {
  const mark = element?.closest('a');
  const key = mark?.getAttribute('data-key') ?? mark?.getAttribute('data-mark');
  return key ? (rootOf()?.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? null) : element;
};
const earlyInput = new AbortController();
const captureEarly = <Name extends keyof WindowEventMap>(
  name: Name,
  handle: (event: WindowEventMap[Name], target: Element) => void,
): void =>
  addEventListener(
    name,
    (event) => {
      const { target } = event;
      if (!isSupported || !(target instanceof Element)) return;
      loadApp();
      handle(event, target);
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
    '[data-part] :is(button, a[data-opens], a[data-key], a[data-mark]), [data-lists]',
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
    const init = { key, shiftKey, bubbles: true, cancelable: true };
    liveTwin(target)?.dispatchEvent(new KeyboardEvent('keydown', init));
  };
});
captureEarly('wheel', (event, target) => {
  const { deltaX, deltaY, clientX, clientY, ctrlKey, metaKey, shiftKey } = event;
  const isZoom = ctrlKey || metaKey;
  const isSideways = shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
  if (!(isZoom || isSideways) || !target.closest('[data-part="stage"]')) return;
  // Neither zoom the host page, nor swipe back in its history.
  event.preventDefault();
  wheelTotal.deltaX += deltaX;
  wheelTotal.deltaY += deltaY;
  replay = () => {
    const init = { ...wheelTotal, ctrlKey: isZoom, shiftKey, clientX, clientY };
    const wheel = new WheelEvent('wheel', { ...init, bubbles: true, cancelable: true });
    rootOf()?.querySelector('.plot')?.dispatchEvent(wheel);
  };
});
addEventListener('kroniek:ready', () => {
  earlyInput.abort();
  isLive = true;
  // If a static mark had focus, give it to the live mark.
  const twin = liveTwin(focusTarget) as HTMLElement | null;
  if (document.activeElement === document.body) twin?.focus({ preventScroll: true });
  replay?.();
  // They hold elements of the static drawing, which has left the document.
  [focusTarget, replay] = [null, null];
  applyPendingCommand();
});

document.addEventListener('DOMContentLoaded', () => {
  sendReady();
  if (!isSupported) notifyHost({ type: 'error', code: 'old-browser' });
  const { dataset } = rootOf() ?? {};
  if (dataset) {
    dataset['height'] = asked('height', '(\\d+)') ?? dataset['height'];
    notifyHost({ type: 'height', height: Number(dataset['height']) });
  }
  if (query.has('theme') && !theme) notifyMistake('bad-parameter', 'theme');
  const unknownParts = ui
    ?.filter((part) => !/^(toolbar|overview|download|list|title|none|)$/.test(part))
    .join(', ');
  if (unknownParts) notifyMistake('unknown-choice', unknownParts);
  if (wantsApp) loadApp();
  // The static drawing shows what the address asks for, and a touch is replayed.
  else rootOf()?.setAttribute('data-state', 'ready');
});
