/**
 * `<kroniek-timeline>`, the host's side of an embedded timeline: `/embed/v1/embed.js`, a classic
 * script of at most 2 K that a page of anybody's loads. It imports types alone, leaves no name but
 * the element's, and may be loaded twice.
 *
 * What stands inside the element is shown until the frame says that it is ready, and for good where
 * it never does. The frame stands in a shadow root, so that neither side's styles reach the other;
 * styles are set by script, which a strict policy allows.
 */
import type { KroniekRange, KroniekState, KroniekTimelineElement } from './elementTypes';

const STATE = ['from', 'to', 'event', 'lanes', 'q', 'theme'] as const;
const PROPERTIES = [...STATE, 'range', 'src', 'ui', 'height', 'defer'] as const;

/** The types of message from the frame, each with what it must hold. */
const MESSAGES = new Map<unknown, readonly string[]>([
  ['ready', []],
  ['range', ['from', 'to', 'source']],
  ['select', ['event']],
  ['height', ['height']],
  ['error', ['code']],
]);

/** As `sizes.ts` has it, which this script cannot import. */
const DEFAULT_HEIGHT_PX = 560;
const PLAY_SECONDS = 8;

type Message = { readonly [field: string]: unknown };

/** The address of this script, which the pages to embed stand beside. Known only while it first runs. */
const scriptUrl = (document.currentScript as HTMLScriptElement | null)?.src;

class TimelineElement extends HTMLElement implements Omit<KroniekTimelineElement, Property> {
  static readonly observedAttributes = [...PROPERTIES, 'lang'];

  #frame: HTMLIFrameElement | null = null;
  #origin = '';
  #box!: HTMLElement;
  /** Hidden once the frame is ready. */
  #fallback!: HTMLElement;
  /** What the frame would like (px), for `height="auto"`. */
  #preferredHeight = DEFAULT_HEIGHT_PX;
  /** All that was asked for, for a frame that comes or comes again; and what is still to be sent. */
  #requestedState: KroniekState = {};
  #unsent: KroniekState = {};
  #ranges: readonly KroniekRange[] = [];
  /** The named range that is shown or was last, and how many steps from it are asked for. */
  #rangeIndex = -1;
  #pendingSteps = 0;
  #playTimer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    if (!this.shadowRoot) {
      this.#box = document.createElement('div');
      this.#box.style.cssText = 'position:relative;overflow:auto';
      this.#fallback = this.#box.appendChild(document.createElement('slot'));
      this.attachShadow({ mode: 'open' }).append(this.#box);
      // What was set before the element was known to be one, by a framework say.
      for (const name of PROPERTIES) {
        if (!Object.hasOwn(this, name)) continue;
        const own: { [name: string]: unknown } = this as object as { [name: string]: unknown };
        const value = own[name];
        delete own[name];
        own[name] = value;
      }
    }
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
    this.#applyHeight();
    addEventListener('message', this.#onMessage);
    if (!this.hasAttribute('defer')) this.load();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#onMessage);
    this.play(0);
    this.#removeFrame();
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (before === value || !this.shadowRoot) return;
    if (name === 'height') this.#applyHeight();
    else if (name === 'range' || (STATE as readonly string[]).includes(name)) {
      if (this.#frame) this.set({ [name]: value });
    } else {
      // Another frame, since one that goes elsewhere adds to the history of the page.
      if (name !== 'defer') this.#removeFrame();
      if (!this.hasAttribute('defer')) this.load();
    }
  }

  load(): void {
    this.removeAttribute('defer');
    if (this.#frame || !this.isConnected) return;
    const address = this.#address();
    if (!address) return this.#dispatch('error', { code: 'bad-src' });
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;border:0;opacity:0';
    // Lazy before it has an address: it asks for nothing until it is near.
    frame.loading = 'lazy';
    frame.allow = 'fullscreen; clipboard-write; web-share';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.src = address.href;
    this.#origin = address.origin;
    this.#frame = frame;
    this.#applyTitle();
    this.#box.append(frame);
  }

  set(state: KroniekState): void {
    Object.assign(this.#requestedState, state);
    Object.assign(this.#unsent, state);
    // Several at once are one message.
    queueMicrotask(this.#send);
  }

  next(): void {
    this.#step(1);
  }

  previous(): void {
    this.#step(-1);
  }

  play(seconds = PLAY_SECONDS): void {
    clearInterval(this.#playTimer);
    if (!(seconds > 0)) return;
    this.#playTimer = setInterval(() => {
      if (this.#rangeIndex + 1 < this.#ranges.length) this.next();
      else this.play(0);
    }, seconds * 1000);
    this.next();
  }

  #step(by: number): void {
    this.#pendingSteps += by;
    this.#send();
  }

  readonly #send = (): void => {
    if (!this.#fallback.hidden) return;
    const { range, ...state } = this.#unsent;
    let at = this.#ranges.findIndex(({ slug }) => slug === range);
    if (range && at < 0) this.#dispatch('error', { code: 'unknown-range' });
    if (this.#pendingSteps) {
      at = Math.min(Math.max(this.#rangeIndex + this.#pendingSteps, 0), this.#ranges.length - 1);
    }
    const named = this.#ranges[at];
    if (named) {
      this.#rangeIndex = at;
      state.from = named.from;
      state.to = named.to;
    }
    this.#unsent = {};
    this.#pendingSteps = 0;
    if (Object.keys(state).length > 0) this.#post({ type: 'set', ...state });
  };

  readonly #onMessage = (event: MessageEvent<Message | null>): void => {
    const frame = this.#frame;
    if (!frame || event.source !== frame.contentWindow || event.origin !== this.#origin) return;
    // Only now: to read what is said takes as long as it is large.
    const { data } = event;
    if (data?.['ns'] !== 'kroniek' || data['v'] !== 1) return;
    const type = data['type'] as string;
    const fields = MESSAGES.get(type);
    if (!fields) return;
    const detail: { [field: string]: unknown } = {};
    for (const field of fields) {
      const value = (detail[field] = data[field]);
      const is = typeof value;
      // An event is null once it is closed.
      if (is !== (field === 'height' ? 'number' : 'string') && (field !== 'event' || value)) return;
    }
    if (type === 'height') {
      const height = clampHeight(data['height'] as number);
      if (!height) return;
      detail['height'] = this.#preferredHeight = height;
      this.#applyHeight();
    }
    if (type === 'range') {
      const at = this.#ranges.findIndex(
        ({ from, to }) => from === data['from'] && to === data['to'],
      );
      if (at >= 0) this.#rangeIndex = at;
      // Whoever takes it in hand wants to look.
      if (data['source'] !== 'host') this.play(0);
    }
    if (type === 'ready') {
      const { ranges } = data;
      detail['ranges'] = this.#ranges = Array.isArray(ranges) ? ranges.filter(isRange) : [];
      this.#reveal();
    }
    this.#dispatch(type, detail);
  };

  /** The frame is ready: it is shown instead of what stood inside the element. */
  #reveal(): void {
    if (!this.#frame) return;
    this.#applyTitle();
    this.#frame.style.opacity = '';
    this.#fallback.hidden = true;
    this.#unsent = { ...this.#requestedState };
    this.#send();
  }

  #removeFrame(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#fallback.hidden = false;
  }

  /** Called again once the frame is ready: what stands inside may still have been coming in. */
  #applyTitle(): void {
    if (!this.#frame) return;
    this.#frame.title =
      this.ariaLabel ||
      this.title ||
      this.querySelector('img')?.alt ||
      this.textContent.trim() ||
      'Kroniek';
  }

  #applyHeight(): void {
    const asked = this.getAttribute('height');
    const height = asked === 'auto' ? this.#preferredHeight : Number(asked) || DEFAULT_HEIGHT_PX;
    // A page that wants another height at another width says so in its style sheet.
    this.#box.style.height = `var(--kroniek-height,${clampHeight(height)}px)`;
  }

  /** Null where it is no address of a page. */
  #address(): URL | null {
    const src = this.getAttribute('src');
    const range = this.getAttribute('range');
    try {
      const url = new URL(src || `${this.lang || 'en'}/`, src ? document.baseURI : scriptUrl);
      if (range && /\/v1\/[^/]+\/$/.test(url.pathname)) url.pathname += `r/${range}/`;
      for (const name of [...STATE, 'ui']) {
        const value = this.getAttribute(name);
        if (value !== null) url.searchParams.set(name, value);
      }
      return url.protocol.startsWith('http') ? url : null;
    } catch {
      return null;
    }
  }

  #post(message: object): void {
    this.#frame?.contentWindow?.postMessage({ ns: 'kroniek', v: 1, ...message }, this.#origin);
  }

  #dispatch(type: string, detail: object): void {
    this.dispatchEvent(
      new CustomEvent(`kroniek:${type}`, { bubbles: true, composed: true, detail }),
    );
  }
}

type Property = (typeof PROPERTIES)[number];

const clampHeight = (height: number): number => Math.min(Math.max(height, 120), 4000);

const isRange = (value: Message | null): boolean =>
  ['slug', 'from', 'to'].every((key) => typeof value?.[key] === 'string');

for (const name of PROPERTIES) {
  Object.defineProperty(TimelineElement.prototype, name, {
    get(this: TimelineElement): string | null {
      return this.getAttribute(name);
    },
    set(this: TimelineElement, value: string | number | boolean | null | undefined) {
      if (value == null || value === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? '' : String(value));
    },
  });
}

if (!customElements.get('kroniek-timeline'))
  customElements.define('kroniek-timeline', TimelineElement);
