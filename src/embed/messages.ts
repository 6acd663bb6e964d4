/**
 * What an embedded timeline and the page around it say to each other: version 1. Within it there are
 * only additions. Types alone, for both sides and for their own bundles: the guest's checks are in
 * `hostMessages.ts`, the host's in its element.
 */

/** Every message of either side is one of these. Ours, and of this version. */
export type Envelope = { readonly ns: 'kroniek'; readonly v: 1 };

/** Who moved the timeline: what the host caused comes back as its own, so that no loop arises. */
export type MessageSource = 'host' | 'reader';

/** A named range that the timeline can be led to, its bounds as an address writes them. */
export type EmbedRange = {
  readonly slug: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
};

/** What the embed says. Bounds are texts of the address, in the timeline's own zone. */
export type EmbedMessage =
  | {
      readonly type: 'ready';
      readonly versions: readonly number[];
      readonly ranges: readonly EmbedRange[];
    }
  | {
      readonly type: 'range';
      readonly from: string;
      readonly to: string;
      readonly source: MessageSource;
    }
  | { readonly type: 'select'; readonly event: string | null; readonly source: MessageSource }
  /** CSS pixels that all of it would take, so that nothing inside had to scroll. */
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'error'; readonly code: string };

/** Values of the address' grammar; null or '' for what goes without saying. A key left out stays. */
export type HostCommand = {
  readonly [key in 'from' | 'to' | 'event' | 'lanes' | 'q' | 'lang' | 'theme']?: string | null;
};

/** What the host says: that it listens, or what is to be shown. */
export type HostMessage = { readonly type: 'init' } | ({ readonly type: 'set' } & HostCommand);
