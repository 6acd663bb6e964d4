/**
 * The messages between an embed and its host page, version 1. Within a version, only additions are
 * allowed. These are types alone, so that each side's bundle can import them. `hostMessages.ts`
 * checks the host's messages, and `loader.ts` the embed's.
 */

/** The members of every message, which tell it from other messages. */
export type Envelope = { readonly ns: 'kroniek'; readonly v: 1 };

/** Who moved the timeline. A host ignores its own moves, so that no loop arises. */
export type MessageSource = 'host' | 'reader';

/** A named range that the timeline can show, with bounds as an address writes them. */
export type EmbedRange = {
  readonly slug: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
};

/** A message from the embed. Bounds are as an address writes them, in the timeline's zone. */
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
  /** The height without a scrollbar (CSS px). */
  | { readonly type: 'height'; readonly height: number }
  /** `subject`: what it is about, such as the key of a value that means nothing. */
  | { readonly type: 'error'; readonly code: string; readonly subject?: string };

/** Values as in an address; null or '' means the default. A key left out stays as it is. */
export type HostCommand = {
  readonly [key in 'from' | 'to' | 'event' | 'lanes' | 'q' | 'lang' | 'theme']?: string | null;
};

/** A message from the host page: a request for `ready`, or a state to show. */
export type HostMessage = { readonly type: 'init' } | ({ readonly type: 'set' } & HostCommand);
