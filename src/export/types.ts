/** What is exported, in the form that every format reads. */
import type { CompiledCore, CompiledMap, Details, Status, When } from '../model';
import type { Bounds, Span } from '../time';

export type ExportedEvent = {
  readonly id: string;
  readonly title: string;
  /** The short title for drawings; empty if there is none. */
  readonly short: string;
  readonly aliases: readonly string[];
  /** The id of its lane. */
  readonly lane: string;
  readonly importance: number;
  readonly status: Status;
  /** Null for an undated event, and so are the bounds. */
  readonly when: When | null;
  readonly bounds: Bounds | null;
  readonly details: Details;
};

export type Exported = {
  /** The facts of the timeline. Its columns have every event, also those that are left out. */
  readonly core: CompiledCore;
  readonly events: readonly ExportedEvent[];
  /** The range that is exported; null: everything. */
  readonly range: Span | null;
  /** Where the events happened, if the timeline has a map. */
  readonly map?: Omit<CompiledMap, 'tiles'> | null;
  /** The page of an event; left out if the timeline has no site. */
  readonly addressOf?: (id: string) => string;
};

/** A row of `formats.ts`. */
export type ExportFormat = {
  readonly extension: string;
  /** The media type. */
  readonly type: string;
  readonly write: (exported: Exported) => string;
};
