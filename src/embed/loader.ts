/**
 * The custom element `<kroniek-timeline>`: the host page's side of an embed. The build writes it to
 * `/embed/v1/embed.js`, a classic script of at most 2 K. It imports types alone, defines no global
 * but the element, and may be loaded twice.
 *
 * The element shows its own content until the frame is ready. The frame is in a shadow root, so
 * that styles do not leak in or out. Styles are set by script, which a strict policy allows.
 */
import type { KroniekRange, KroniekState, KroniekTimelineElement } from './elementTypes';

const STATE = ['from', 'to', 'event', 'lanes', 'q', 'theme'] as const;
const PROPERTIES = [...STATE, 'range', 'src', 'ui', 'height', 'defer'] as const;

/** The types of message from the frame, each with its required fields. */
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

/** The address of this script, beside the embeds. It is known only while the script first runs. */
const scriptUrl = (document.currentScript as HTMLScriptElement | null)?.src;

class TimelineElement extends HTMLElement implements Omit<KroniekTimelineElement, Property> {
  static readonly observedAttributes = [...PROPERTIES, 'lang'];

  #frame: HTMLIFrameElement | null = null;
  #origin = '';
  #box!: HTMLElement;
  /** Shows the element's own content. It is hidden once the frame is ready. */
  #fallback!: HTMLElement;
  /** The frame's preferred height (px), for `height="auto"`. */
  #preferredHeight = DEFAULT_HEIGHT_PX;
  /** All of the state that was set, for a frame that loads later or again. */
  #requestedState: KroniekState = {};
  /** The part of the state that is not sent yet. */
  #unsent: KroniekState = {};
  #ranges: readonly KroniekRange[] = [];
  /** The index of the current or last named range; -1: none yet. */
  #rangeIndex = -1;
  /** Steps to take from it once the frame is ready. */
  #pendingSteps = 0;
  #playTimer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    if (!this.shadowRoot) {
      this.#box = document.createElement('div');
      this.#box.style.cssText = 'position:relative;overflow:auto';
      this.#fallback = this.#box.appendChild(document.createElement('slot'));
      this.attachShadow({ mode: 'open' }).append(this.#box);
      // Properties that, for example, a framework set before the element was defined.
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
      // A new frame: navigating a frame adds an entry to the history of the page.
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
    // Set before `src`, so that the frame fetches nothing until it is near.
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
    // Several calls in one turn make one message.
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
    // Read the data only now, since reading a large message takes long.
    const { data } = event;
    if (data?.['ns'] !== 'kroniek' || data['v'] !== 1) return;
    const type = data['type'] as string;
    const fields = MESSAGES.get(type);
    if (!fields) return;
    const detail: { [field: string]: unknown } = {};
    for (const field of fields) {
      const value = (detail[field] = data[field]);
      const actual = typeof value;
      // `event` may be null: it was closed.
      if (actual !== (field === 'height' ? 'number' : 'string') && (field !== 'event' || value))
        return;
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
      // A reader who moves the timeline stops the playing.
      if (data['source'] !== 'host') this.play(0);
    }
    if (type === 'ready') {
      const { ranges } = data;
      detail['ranges'] = this.#ranges = Array.isArray(ranges) ? ranges.filter(isRange) : [];
      this.#reveal();
    }
    this.#dispatch(type, detail);
  };

  /** Shows the frame, now ready, instead of the element's content. */
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

  /** Called again once the frame is ready, since the content may not have been parsed before. */
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
    const value = this.getAttribute('height');
    const height = value === 'auto' ? this.#preferredHeight : Number(value) || DEFAULT_HEIGHT_PX;
    // A page's style sheet can set another height for each width.
    this.#box.style.height = `var(--kroniek-height,${clampHeight(height)}px)`;
  }

  /** The address of the frame; null if it is not a valid web address. */
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
