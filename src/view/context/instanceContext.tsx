import { createContext, useContext, type FunctionComponent, type ReactNode } from 'react';
import { useStore } from 'zustand';

import type { Locale, Translate, Words } from '../../i18n';
import type { Layout, MeasureText } from '../../layout';
import type { Details, Timeline } from '../../model';
import type { TimelineState, TimelineStore } from '../../store';
import type { Footnotes } from './footnotes';

/** The addresses that the view links to. */
export type Hrefs = {
  /** An event's own address, in this language. */
  readonly event: (id: string) => string;
  /** Where an event's entry is, by index, if it is not on the page that is written. */
  readonly entry?: (event: number) => string;
  /** A named range's. */
  readonly range: (slug: string) => string;
  /** The page of the whole timeline. */
  readonly home: (locale: Locale) => string;
  /** The same in any language, with what is in view and open now. */
  readonly currentView: (locale: Locale) => string;
  /** The folder of the site, with a slash at both ends. */
  readonly base: string;
};

/** The code of what opens of an event (`evidenceBundle.ts`), which is fetched later. */
export type EvidenceBundle = {
  readonly EvidenceBody: FunctionComponent<{
    readonly event: number;
    readonly details: Details;
    readonly heading: 'h3' | 'h5';
  }>;
  readonly OpenedEventSlot: FunctionComponent;
  readonly PrintedEvidence: FunctionComponent<{
    readonly list: Element;
    readonly stage: Element;
    readonly footnotes: Footnotes;
  }>;
  readonly loadFootnotes: (timeline: Timeline, ids: readonly string[]) => Promise<Footnotes>;
};

/** What every part of one timeline on a page shares. Two timelines share none of it. */
export type Instance = {
  readonly timeline: Timeline;
  readonly store: TimelineStore;
  readonly layout: Layout;
  readonly locale: Locale;
  readonly t: Translate;
  readonly words: Words;
  readonly measure: MeasureText;
  readonly hrefs: Hrefs;
  /** Fetched while the page stands already; a page that is written has it at hand (`kept`). */
  readonly loadEvidenceBundle: () => Promise<EvidenceBundle>;
  /** The same instance, of the timeline as it is told now. The same one for the same one. */
  readonly variantFor: (timeline: Timeline) => Instance;
  /** In another site's page: it fits the height that it is given. */
  readonly isEmbedded?: boolean;
  /** Begins the ids of this instance's elements. */
  readonly uid: string;
};

/** For what stands in another telling than the rest: the drawing, the list. */
export const InstanceContext = createContext<Instance | null>(null);

/**
 * Each part of the page is a React root of its own; this hands them the same instance, with the
 * timeline as it is told now.
 */
export function InstanceProvider({
  instance,
  children,
}: {
  readonly instance: Instance;
  readonly children: ReactNode;
}): ReactNode {
  const timeline = useStore(instance.store, (state) => state.timeline);
  const variant = instance.variantFor(timeline);
  return <InstanceContext value={variant}>{children}</InstanceContext>;
}

/** The instance that a component belongs to. Throws outside a provider. */
export function useInstance(): Instance {
  const instance = useContext(InstanceContext);
  if (!instance) throw new Error('a component of the view stands outside its InstanceProvider');
  return instance;
}

/** The instance of what is drawn and listed: the timeline as filter, grouping and folds arrange it. */
export function useDerivedInstance(): Instance {
  const instance = useInstance();
  const derived = useTimelineState((state) => state.derived);
  return derived?.source === instance.timeline ? instance.variantFor(derived.timeline) : instance;
}

/**
 * Subscribes to a part of the state: pass a selector that gives a primitive or a stable value. A
 * page hydrates with the store's first state, which is what the server wrote.
 */
export function useTimelineState<T>(select: (state: TimelineState) => T): T {
  return useStore(useInstance().store, select);
}

/** The id of an event's entry in the list: where a link within the page leads. */
export function entryId(uid: string, event: string): string {
  return `${uid}-${event}`;
}
