/** A dataset in every language that it is written in and the interface knows. */
import { fulfilled } from '../base';
import { compile, type ParsedDataset } from '../format';
import { createTranslate, createWords, isLocale, type Locale, type Words } from '../i18n';
import {
  createLayout,
  TILED_LAYOUT_ABOVE,
  loadTiledLayout,
  type Layout,
  type MeasureText,
} from '../layout';
import {
  createTimeline,
  eventsWithPages,
  loadLargeTimeline,
  PACKED_ABOVE,
  type CompiledDetails,
  type CompiledFacets,
  type CompiledHistory,
  type UnpackedCore,
  type Timeline,
} from '../model';
import { createTimelineStore } from '../store';
import { canonicalPath } from '../url';
import { loadEvidenceBundle, type Instance } from '../view';
import { measureByTable } from './measureByTable';
import { withAnchors, type SourceTexts } from './data/sourceTexts';

export type Edition = {
  readonly locale: Locale;
  readonly core: UnpackedCore;
  readonly details: CompiledDetails;
  readonly history: CompiledHistory;
  /** Primary sources that we hold, by id. */
  readonly texts: SourceTexts;
  readonly facets: CompiledFacets;
};

/** The editions in the dataset's order; English, where there is one, first: it is the root's. */
export function editionsOf(
  dataset: ParsedDataset,
  texts: SourceTexts = new Map(),
): readonly Edition[] {
  return dataset.languages
    .filter(isLocale)
    .sort((a, b) => Number(b === 'en') - Number(a === 'en'))
    .map((locale) => {
      const { core, details, history, facets } = compile(dataset, locale);
      return { locale, core, details: withAnchors(details, texts), history, facets, texts };
    });
}

// At hand before a page is written, since React writes one at one go.
const evidence = fulfilled(await loadEvidenceBundle());
const packTiled = await loadTiledLayout(Infinity);
const { createIntervalIndex } = await loadLargeTimeline();

/** Lays out a timeline of any size. */
export function layoutOf(timeline: Timeline, words: Words, measure: MeasureText): Layout {
  const createTiledLayout = timeline.dated > TILED_LAYOUT_ABOVE ? packTiled : undefined;
  return createLayout(timeline, { words, measure, createTiledLayout });
}

/** Begins the ids of a page's one instance, prerendered and live. */
export const PAGE_UID = 'k';

const instances = new WeakMap<Edition, { readonly base: string; readonly instance: Instance }>();

/** The instance of an edition; made once, since laying many events out takes seconds. */
export function staticInstanceOf(edition: Edition, base: string): Instance {
  const cached = instances.get(edition);
  if (cached?.base === base) return cached.instance;
  const instance = createStaticInstance(edition, base);
  instances.set(edition, { base, instance });
  return instance;
}

/**
 * The instance that a page is written with: the whole period, nothing opened, and all details at
 * hand. It draws no "now": the build's clock is not the reader's.
 */
function createStaticInstance({ locale, core, details }: Edition, base: string): Instance {
  const words = createWords(locale, core.timeZone);
  const isLarge = core.events.id.length > PACKED_ABOVE;
  const timeline = createTimeline(
    core,
    () => Promise.resolve(details),
    details,
    isLarge ? createIntervalIndex : undefined,
  );
  const page = `${base}${locale}/`;
  const instance: Instance = {
    timeline,
    store: createTimelineStore(timeline),
    layout: layoutOf(timeline, words, measureByTable),
    locale,
    t: createTranslate(locale),
    words,
    measure: measureByTable,
    hrefs: {
      event: (id) => page + (eventsWithPages(timeline).has(id) ? `e/${id}/` : `?event=${id}`),
      range: (slug) => {
        const view = core.ranges.find((range) => range.slug === slug)?.span ?? timeline.period;
        return page + canonicalPath({ view }, timeline);
      },
      home: (other) => `${base}${other}/`,
      base,
      currentView: (other) => `${base}${other}/`,
    },
    loadEvidenceBundle: () => evidence,
    uid: PAGE_UID,
    variantFor: () => instance,
  };
  return instance;
}

/** The modules that the first view of an edition imports once its data says so: their sources. */
export function lazySourcesOf({ locale, core }: Edition): readonly string[] {
  const dated = core.events.startEarliest.filter((start) => start !== null).length;
  return [
    `src/i18n/languages/${locale}.ts`,
    ...(dated > TILED_LAYOUT_ABOVE ? ['src/layout/tiled/index.ts'] : []),
    ...(core.events.id.length > PACKED_ABOVE ? ['src/model/packed/lazyBundle.ts'] : []),
  ];
}
