/**
 * Types of `<kroniek-timeline>`, published as they stand here beside the script: /embed/v1/embed.d.ts.
 * Nothing is removed or narrowed within v1.
 */

/** What a page can ask an embedded timeline to show. What is left out stays as it is. */
export interface KroniekState {
  /** A bound in the timeline's own zone: `2025`, `2025-09`, `2025-09-04`, `2025-09-04T18:30`. */
  from?: string;
  /** A day is included whole; a time is exact. */
  to?: string;
  /** A named range, by its slug; instead of `from` and `to`. */
  range?: string;
  /** The event to open, by its id; null closes the one that is open. */
  event?: string | null;
  /** Ids of lanes with commas between them; '' for all. */
  lanes?: string;
  /** Text to find. */
  q?: string;
  lang?: string;
  /** Null: the reader's own. */
  theme?: 'light' | 'dark' | null;
}

/** A named range that the timeline can be led to. */
export interface KroniekRange {
  slug: string;
  title: string;
  from: string;
  to: string;
}

/** What each event of the element carries as its `detail`. All bubble, also out of a shadow root. */
export interface KroniekEvents {
  /** The timeline stands in its frame and listens. */
  'kroniek:ready': { ranges: KroniekRange[] };
  /** Another range is shown: by the page that embeds (`host`) or by its reader. */
  'kroniek:range': { from: string; to: string; source: string };
  /** An event was opened, or closed: null. */
  'kroniek:select': { event: string | null };
  /** The height that the timeline would like, within 120 to 4000 px. */
  'kroniek:height': { height: number };
  /** Something is not right; the rest goes on. `bad-src` and `unknown-range` are the element's own. */
  'kroniek:error': { code: string };
}

/** The properties are the attributes of the same names. */
export interface KroniekTimelineElement extends HTMLElement {
  /** A page below `/embed/v1/`; left out: the one beside the script, in `lang`. */
  src: string | null;
  from: string | null;
  to: string | null;
  event: string | null;
  range: string | null;
  lanes: string | null;
  q: string | null;
  theme: string | null;
  /** Which parts stand around the drawing. */
  ui: string | null;
  /** In px, 560 if left out; `auto`: as high as the timeline would like. */
  height: string | number | null;
  /** Load nothing before `load()` is called, or this is false. */
  defer: string | boolean | null;

  /** Loads a deferred timeline: call it once the reader agrees. */
  load(): void;
  /** Shows something else. What is asked before the frame is ready is done once it is. */
  set(state: KroniekState): void;
  /** Goes to the next of the named ranges. */
  next(): void;
  previous(): void;
  /** Goes through the named ranges, one every so many seconds, 8 if left out; 0 stops. */
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
