import { createContext, useContext, type FunctionComponent, type ReactNode } from 'react';
import { useStore } from 'zustand';

import { directionOf, type Locale, type Translate, type Words } from '../../i18n';
import type { Layout, LayoutOptions, MeasureText } from '../../layout';
import type { Certainty, NamedRange, Timeline, When } from '../../model';
import type { TimelineState, TimelineStore } from '../../store';
import type { Bounds } from '../../time';
import type { Footnotes } from './footnotes';

/** The addresses that the view links to. */
export type Hrefs = {
  /** The address of an event, in this instance's language. */
  readonly event: (id: string) => string;
  /** The address of the list entry of an event, by index, if another page has the entry. */
  readonly entry?: (event: number) => string;
  /** The address of a named range. */
  readonly range: (slug: string) => string;
  /** The page of the whole timeline, in a language. */
  readonly home: (locale: Locale) => string;
  /** The address of the current state in a language: its view, opened event and choices. */
  readonly currentView: (locale: Locale) => string;
  /** The folder of the site, with a slash at both ends. */
  readonly base: string;
  /** Whether no page but that of an event exists, as in an app that shows a timeline. */
  readonly hasNoSite?: boolean;
};

/** The exports of the lazy bundle `event/evidenceBundle.ts`, which shows an opened event. */
export type EvidenceBundle = {
  readonly Evidence: FunctionComponent<{
    readonly event: number;
    readonly heading: 'h3' | 'h5';
  }>;
  readonly EventMeta: FunctionComponent<{ readonly event: number }>;
  readonly OpenedEventSlot: FunctionComponent;
  readonly Standfirst: FunctionComponent<{
    readonly subject: { readonly event: number; readonly summary: string } | NamedRange;
  }>;
  readonly certaintyOf: (when: When, bounds: Bounds) => Certainty;
  readonly PrintedEvidence: FunctionComponent<{
    readonly list: Element;
    readonly stage: Element;
    readonly footnotes: Footnotes;
  }>;
  readonly loadFootnotes: (timeline: Timeline, ids: readonly string[]) => Promise<Footnotes>;
};

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** One timeline on a page, with all that its components share. */
export type Instance = {
  readonly timeline: Timeline;
  readonly store: TimelineStore;
  readonly layout: Layout;
  /** The moment "now", epoch ms. Only in a browser. */
  readonly now?: number;
  /** Lays out another timeline likewise. `nowOf` moves the current time. Only in a browser. */
  readonly layoutOf?: (timeline: Timeline, nowOf?: (instant: number) => number) => Layout;
  readonly locale: Locale;
  readonly t: Translate;
  readonly words: Words;
  readonly measure: MeasureText;
  readonly hrefs: Hrefs;
  /** Fetches the bundle in a browser. In a build the promise is fulfilled already (`fulfilled`). */
  readonly loadEvidenceBundle: () => Promise<EvidenceBundle>;
  /** Says where the reader last pressed that something failed to load. */
  readonly reportFailure: (problem: unknown) => void;
  /** The instance with a variant of its timeline. The same object for the same variant. */
  readonly variantFor: (timeline: Timeline) => Instance;
  /** Code that the layouts of later variants need; a feature that loads it puts it here. */
  readonly lazyLayout?: Pick<Writable<LayoutOptions>, 'createLaneHistograms'>;
  /** Whether it is in a frame on another site's page, whose height it fits. */
  readonly isEmbedded?: boolean;
  /** Whether time runs from right to left. */
  readonly isMirrored: boolean;
  /** The prefix of the ids of this instance's elements. */
  readonly uid: string;
};

/** Provide it directly only to components that show another variant, as the list does. */
export const InstanceContext = createContext<Instance | null>(null);

/**
 * Provides an instance, with the variant of its timeline that the store holds. Each island of a
 * page is a React root, so each needs a provider.
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

/** The instance of the nearest provider. Throws outside a provider. */
export function useInstance(): Instance {
  const instance = useContext(InstanceContext);
  if (!instance) throw new Error('a component of the view stands outside its InstanceProvider');
  return instance;
}

/** The instance with the derived timeline: filtered, and with the chosen grouping. */
export function useDerivedInstance(): Instance {
  const instance = useInstance();
  const derived = useTimelineState((state) => state.derived);
  return derived?.source === instance.timeline ? instance.variantFor(derived.timeline) : instance;
}

/**
 * Subscribes to a part of the state. The selector must return a primitive or a stable object.
 * Hydration reads the store's initial state, from which the build rendered the page.
 */
export function useTimelineState<T>(select: (state: TimelineState) => T): T {
  return useStore(useInstance().store, select);
}

/** The direction of time, as an attribute of what follows it; none where the page has it anyway. */
export function timeDirectionOf({ isMirrored, locale }: Instance): 'ltr' | undefined {
  return !isMirrored && directionOf(locale) === 'rtl' ? 'ltr' : undefined;
}

/** The element id of an event's list entry, for links within a page. */
export function entryId(uid: string, event: string): string {
  return `${uid}-${event}`;
}
