/**
 * The entry `kroniek/element` of the package: defines `<kroniek-timeline>`. It shows a timeline in
 * the page itself. The element of `embed.js` shows one of a site in a frame.
 */
import { mount } from './mount';
import type { TimelineHandle, TimelineOptions } from './types';

const NAME = 'kroniek-timeline';

/** A server has no elements. */
const Base: typeof HTMLElement = globalThis.HTMLElement ?? Object;

/** Its attributes are the options: `data`, `locale`, `theme`, `parts`, `height`, `selected`. */
export class KroniekTimeline extends Base {
  static readonly observedAttributes = ['data', 'locale', 'theme', 'parts', 'height', 'selected'];
  #handle: TimelineHandle | null = null;

  connectedCallback(): void {
    const options = this.#options();
    if (!this.#handle && options) this.#handle = mount(this, options);
  }

  disconnectedCallback(): void {
    this.#handle?.destroy();
    this.#handle = null;
  }

  attributeChangedCallback(): void {
    const options = this.#options();
    if (this.#handle && options) this.#handle.update(options);
    else if (this.isConnected) this.connectedCallback();
  }

  #options(): TimelineOptions | null {
    const text = (name: string): string | undefined => this.getAttribute(name) ?? undefined;
    const data = text('data');
    if (data === undefined) return null;
    const height = text('height');
    return {
      data: new URL(data, this.baseURI).href,
      locale: text('locale'),
      theme: text('theme') as TimelineOptions['theme'],
      parts: text('parts') === 'all' ? 'all' : 'embed',
      height: height !== undefined && /^\d+$/.test(height) ? Number(height) : height,
      defaultSelected: text('selected'),
      onRangeChange: (range) => this.#dispatch('range', range),
      onSelect: (id) => this.#dispatch('select', { id }),
      onReady: () => this.#dispatch('ready', null),
      onError: (error) => this.#dispatch('error', error),
    };
  }

  #dispatch(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`kroniek:${name}`, { detail }));
  }
}

if (globalThis.customElements && !customElements.get(NAME)) {
  customElements.define(NAME, KroniekTimeline);
}
