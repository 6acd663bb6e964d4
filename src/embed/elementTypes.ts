/**
 * Types of `<kroniek-timeline>`. The build publishes this file as /embed/v1/embed.d.ts. Within v1,
 * nothing is removed or narrowed.
 */

/** What a page can set an embedded timeline to show. A member left out stays as it is. */
export interface KroniekState {
  /**
   * A bound in the timeline's own zone: `2025`, `2025-09`, `2025-09-04`, `2025-09-04T18:30`; or an
   * instant: a Date, or a time with an offset.
   */
  from?: string | Date;
  /** A day is included whole; a time is exact. */
  to?: string | Date;
  /** The slug of a named range, instead of `from` and `to`. */
  range?: string;
  /** The id of the event to open; null closes the opened event. */
  event?: string | null;
  /** Ids of lanes, separated by commas; '' for all. */
  lanes?: string;
  /** A text to search for. */
  q?: string;
  lang?: string;
  /** Null: the theme of the reader's device. */
  theme?: 'light' | 'dark' | null;
}

/** A named range that the timeline can show. */
export interface KroniekRange {
  slug: string;
  title: string;
  from: string;
  to: string;
}

/** The `detail` of each event of the element. All bubble, also out of a shadow root. */
export interface KroniekEvents {
  /** The timeline has loaded and accepts commands. */
  'kroniek:ready': { ranges: KroniekRange[] };
  /** Another range is shown. `source`: the embedding page (`host`) or the reader (`reader`). */
  'kroniek:range': { from: string; to: string; source: string };
  /** An event was opened; null: closed. */
  'kroniek:select': { event: string | null };
  /** The timeline's preferred height, 120 to 4000 px. */
  'kroniek:height': { height: number };
  /**
   * Something failed or means nothing; the rest works. `subject` says what, such as a key. The
   * element itself reports `bad-src`, `bad-height`, `no-answer` and `unknown-range`.
   */
  'kroniek:error': { code: string; subject?: string };
}

/** The properties are the attributes of the same names. */
export interface KroniekTimelineElement extends HTMLElement {
  /** A page below `/embed/v1/`; default: the page in the language `lang`, beside the script. */
  src: string | null;
  from: string | null;
  to: string | null;
  event: string | null;
  range: string | null;
  lanes: string | null;
  q: string | null;
  theme: string | null;
  /** The parts to show around the drawing, separated by commas. */
  ui: string | null;
  /** In px, default 560; `auto`: the timeline's preferred height. */
  height: string | number | null;
  /** If set, the element loads nothing until `load()` is called or this is false. */
  defer: string | boolean | null;

  /** Loads a deferred timeline, for example once the reader agrees. */
  load(): void;
  /** Shows another state. Before `kroniek:ready`, the state waits until then. */
  set(state: KroniekState): void;
  /** Shows the next named range. */
  next(): void;
  /** Shows the previous named range. */
  previous(): void;
  /** Shows the next named range every `seconds`, default 8; 0 stops. */
  play(seconds?: number): void;

  addEventListener<Name extends keyof KroniekEvents>(
    type: Name,
    listener: (event: CustomEvent<KroniekEvents[Name]>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'kroniek-timeline': KroniekTimelineElement;
  }
}
