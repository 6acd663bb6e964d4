/**
 * The custom element `<kroniek-timeline>`: the host page's side of an embed. The build writes it to
 * `/embed/v1/embed.js`, a classic script of at most 2 K. It imports types alone, defines no global
 * but the element, and may be loaded twice.
 *
 * The element shows its own content until the frame is ready. Until then the frame is hidden, so
 * that links in the content work even if the frame never loads. The frame is in a shadow root, so
 * that styles do not leak in or out. Styles are set by script, which a strict policy allows.
 */
import type { KroniekRange, KroniekState, KroniekTimelineElement } from './elementTypes';

const STATE = ['from', 'to', 'event', 'lanes', 'q', 'theme'] as const;
const PROPERTIES = [...STATE, 'range', 'src', 'ui', 'height', 'defer'] as const;

/** The messages from the frame, with values of each field's type; '?' if it may be missing. */
const MESSAGES = new Map<unknown, { readonly [field: string]: string | number }>([
  ['ready', {}],
  ['range', { from: '', to: '', source: '' }],
  ['select', { event: '?' }],
  ['height', { height: 0 }],
  ['error', { code: '', subject: '?' }],
]);

/** As `sizes.ts` has it, which this script cannot import. */
const DEFAULT_HEIGHT_PX = 560;
/** Drops the bounds that were set before: a range, or the reader, replaces them. */
const NO_BOUNDS: object = { from: undefined, to: undefined };
type Message = { readonly [field: string]: unknown };

/** The address of this script, known only while it first runs. */
const scriptUrl = (document.currentScript as HTMLScriptElement | null)?.src;

type Properties = { -readonly [name in Property]: string | null };

class TimelineElement
  extends (HTMLElement as new () => HTMLElement & Properties)
  implements Omit<KroniekTimelineElement, Property>
{
  static readonly observedAttributes = [...PROPERTIES, 'lang'];

  #frame: HTMLIFrameElement | null | undefined;
  /** The origin of `src`, and after a redirect that of the page that said `ready`. */
  #origin: string | undefined;
  #box!: HTMLElement;
  /** Shows the element's own content. It is hidden once the frame is ready. */
  #fallback!: HTMLElement;
  /** The frame's preferred height (px), for `height="auto"`. */
  #preferredHeight = DEFAULT_HEIGHT_PX;
  /** The state that the frame shows by request, for a frame that loads again. */
  #sent: KroniekState = {};
  /** The state that was set and is not sent yet. */
  #unsent: KroniekState = {};
  #ranges: readonly KroniekRange[] = [];
  /** The index of the current or last named range; -1: none yet. */
  #rangeIndex = -1;
  /** Steps to take from it once the frame is ready. */
  #pendingSteps = 0;
  #playTimer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    if (!this.shadowRoot) {
      this.#box = this.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      this.#box.style = 'position:relative;overflow:auto;break-inside:avoid';
      this.#fallback = this.#box.appendChild(document.createElement('slot'));
      // Properties that, for example, a framework set before the element was defined.
      for (const name of PROPERTIES) {
        if (Object.hasOwn(this, name)) {
          const value = this[name];
          delete (this as Partial<Properties>)[name];
          this[name] = value;
        }
      }
    }
    if (getComputedStyle(this).display === 'inline') this.style.display = 'block';
    this.#applyHeight();
    addEventListener('message', this.#onMessage);
    if (this.defer === null) this.load();
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
      if (this.defer === null) this.load();
    }
  }

  load(): void {
    this.defer = null;
    if (this.#frame || !this.shadowRoot) return;
    const address = this.#address();
    if (!address) return this.#fail('bad-src');
    const frame = Object.assign(document.createElement('iframe'), {
      // Set before `src`, so that the frame fetches nothing until it is near.
      loading: 'lazy',
      allow: 'fullscreen; clipboard-write; web-share',
      src: address,
      // `ready` comes before `load`. A browser's error page, and a page that is no timeline, load
      // too, but say nothing.
      onload: () =>
        setTimeout(() => {
          if (!frame.title && frame === this.#frame) this.#fail('no-answer');
        }, 2000),
      style: 'position:absolute;inset:0;width:100%;height:100%;border:0;visibility:hidden',
    });
    this.#origin = address.origin;
    this.#frame = frame;
    this.#box.append(frame);
  }

  set(state: KroniekState): void {
    Object.assign(this.#unsent, state.range && NO_BOUNDS, state);
    // Several calls in one turn make one message.
    queueMicrotask(this.#send);
  }

  next(): void {
    this.#step(1);
  }

  previous(): void {
    this.#step(-1);
  }

  play(seconds = 8): void {
    clearInterval(this.#playTimer);
    if (!(seconds > 0)) return;
    this.#playTimer = setInterval(() => {
      // The first step waits until the frame is ready.
      if (this.#pendingSteps) return;
      if (this.#ranges[this.#rangeIndex + 1]) this.next();
      else this.play(0);
    }, seconds * 1000);
    this.next();
  }

  #step(by: number): void {
    this.#pendingSteps += by;
    this.set(NO_BOUNDS);
    this.#send();
  }

  readonly #send = (): void => {
    const frame = this.#frame;
    if (!frame?.title) return;
    const { range, ...state } = this.#unsent;
    let at = this.#ranges.findIndex(({ slug }) => slug === range);
    if (range && at < 0) this.#fail('unknown-range', range);
    if (this.#pendingSteps) {
      at = Math.min(Math.max(this.#rangeIndex + this.#pendingSteps, 0), this.#ranges.length - 1);
    }
    const named = this.#ranges[at];
    if (named) {
      this.#rangeIndex = at;
      // Bounds that were set after the range take its place.
      state.from ??= named.from;
      state.to ??= named.to;
    }
    this.#unsent = {};
    this.#pendingSteps = 0;
    Object.assign(this.#sent, state);
    if (JSON.stringify(state)[2])
      frame.contentWindow?.postMessage(
        { ns: 'kroniek', v: 1, type: 'set', ...state },
        // To any origin: the frame of a sandboxed page has none, and the state is no secret.
        '*',
      );
  };

  readonly #onMessage = (event: MessageEvent<Message | null>): void => {
    const frame = this.#frame;
    const { origin } = event;
    if (!frame || event.source !== frame.contentWindow) return;
    // Before `ready` from any origin, since the address may redirect.
    if (frame.title && origin !== this.#origin) return;
    // Read the data only now, since reading a large message takes long.
    const { data } = event;
    if (data?.['ns'] !== 'kroniek' || data['v'] !== 1) return;
    const type = data['type'] as string;
    const fields = MESSAGES.get(type);
    if (!fields) return;
    const detail: { [field: string]: unknown } = {};
    for (const field in fields) {
      const value = (detail[field] = data[field]);
      if (typeof value !== typeof fields[field] && (value || !fields[field])) return;
    }
    if (type === 'height') {
      const height = data['height'] as number;
      detail['height'] = this.#preferredHeight = Math.min(Math.max(height, 120), 4000);
      this.#applyHeight();
    }
    if (type === 'range') {
      const at = this.#ranges.findIndex(
        ({ from, to }) => from === data['from'] && to === data['to'],
      );
      if (at >= 0) this.#rangeIndex = at;
    }
    if (data['source'] === 'reader') {
      // Neither play on, nor send again what the reader may have changed.
      this.play(0);
      this.#sent = {};
    }
    if (type === 'ready') {
      this.#origin = origin;
      const ranges = [data['ranges']].flat() as KroniekRange[];
      // A missing list has one member, undefined.
      detail['ranges'] = this.#ranges = ranges.filter(
        (it?: KroniekRange) => it?.slug && it.from && it.to,
      );
      // Only now, since the content may not have been parsed before.
      frame.title =
        this.ariaLabel ||
        this.title ||
        this.querySelector('img')?.alt ||
        this.textContent.trim() ||
        'Kroniek';
      frame.style.visibility = '';
      this.#fallback.hidden = true;
      this.#unsent = { ...this.#sent, ...this.#unsent };
      this.#send();
    }
    this.#dispatch(type, detail);
  };

  #removeFrame(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#fallback.hidden = false;
  }

  #applyHeight(): void {
    const value = this.height || DEFAULT_HEIGHT_PX;
    const length = value === 'auto' ? this.#preferredHeight : value;
    let height = `clamp(120px,${length}${(length as number) > 0 ? 'px' : ''},4000px)`;
    // CSS decides what is a length. A border takes no share (50%), which has no meaning here: the
    // height of most elements follows from their content.
    if (!CSS.supports('border', height)) {
      this.#fail('bad-height', value);
      height = `${DEFAULT_HEIGHT_PX}px`;
    }
    // A page's style sheet can set another height for each width.
    this.#box.style.height = `var(--kroniek-height,${height})`;
  }

  /** The address of the frame; nothing if `src` is not one. */
  #address(): URL | void {
    const { src, range } = this;
    try {
      const url = new URL(src || `${this.lang || 'en'}/`, src ? document.baseURI : scriptUrl);
      if (range && /\/v1\/[^/]+\/$/.test(url.pathname)) url.pathname += `r/${range}/`;
      for (const name of [...STATE, 'ui']) {
        const value = this.getAttribute(name);
        if (value !== null) url.searchParams.set(name, value);
      }
      // An address of a script or of data has no origin.
      if (url.origin !== 'null') return url;
    } catch {}
  }

  /** Tells the page what is wrong: with an event, and in the console. */
  #fail(code: string, subject?: string | number): void {
    // oxlint-disable-next-line eslint/no-console -- developers may not listen to the event
    console.warn(this, code, subject);
    this.#dispatch('error', { code, subject });
  }

  #dispatch(type: string, detail: object): void {
    this.dispatchEvent(
      new CustomEvent(`kroniek:${type}`, { bubbles: true, composed: true, detail }),
    );
  }
}

type Property = (typeof PROPERTIES)[number];

for (const name of PROPERTIES) {
  Object.defineProperty(TimelineElement.prototype, name, {
    get(this: TimelineElement): string | null {
      return this.getAttribute(name);
    },
    set(this: TimelineElement, value: string | number | boolean | null | undefined) {
      if (value == null || value === false) this.removeAttribute(name);
      else this.setAttribute(name, value === true ? '' : (value as string));
    },
  });
}

if (!customElements.get('kroniek-timeline'))
  customElements.define('kroniek-timeline', TimelineElement);
