/** Editions: a dataset in each of its languages that the interface has too. */
import { fulfilled } from '../base';
import { compile, type ParsedDataset } from '../format';
import {
  createTranslate,
  createWords,
  directionOf,
  datesInPage,
  interfaceWordsOf,
  type Locale,
  type Words,
} from '../i18n';
import { createLayout, loadTiledLayout, type Layout, type MeasureText } from '../layout';
import {
  createTimeline,
  eventsWithPages,
  loadLargeTimeline,
  PACKED_ABOVE,
  TILED_LAYOUT_ABOVE,
  type CompiledDetails,
  type CompiledFacets,
  type CompiledHistory,
  type CompiledMethod,
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
  /** The texts of primary sources that lie beside the dataset, by the source's id. */
  readonly texts: SourceTexts;
  readonly facets: CompiledFacets;
  /** How the timeline was made; null if the dataset does not say it. */
  readonly method: CompiledMethod | null;
};

/**
 * The editions in the dataset's order, but English first: it is the edition of the site's root.
 * `sha256` is that of the dataset's file.
 */
export function editionsOf(
  dataset: ParsedDataset,
  texts: SourceTexts = new Map(),
  sha256?: string,
): readonly Edition[] {
  return dataset.languages
    .toSorted((a, b) => Number(b === 'en') - Number(a === 'en'))
    .map((locale) => {
      const { core, details, history, facets, method } = compile(dataset, locale);
      const known = sha256 === undefined ? core : { ...core, sha256 };
      return {
        locale,
        core: known,
        details: withAnchors(details, texts),
        history,
        facets,
        method,
        texts,
      };
    });
}

// Loaded before a page is written: React renders a page synchronously.
const evidence = fulfilled(await loadEvidenceBundle());
const packTiled = await loadTiledLayout(Infinity);
const { createIntervalIndex } = await loadLargeTimeline();

/** Lays out a timeline of any size. */
export function layoutOf(timeline: Timeline, words: Words, measure: MeasureText): Layout {
  const createTiledLayout = timeline.dated > TILED_LAYOUT_ABOVE ? packTiled : undefined;
  return createLayout(timeline, { words, measure, createTiledLayout });
}

/** The prefix of ids in a page's only instance, prerendered and live. */
export const PAGE_UID = 'k';

const instances = new WeakMap<Edition, { readonly base: string; readonly instance: Instance }>();

/** The instance of an edition. Cached: the layout of a large timeline takes seconds. */
export function staticInstanceOf(edition: Edition, base: string): Instance {
  const cached = instances.get(edition);
  if (cached?.base === base) return cached.instance;
  const instance = createStaticInstance(edition, base);
  instances.set(edition, { base, instance });
  return instance;
}

/**
 * Creates the instance that pages are prerendered with: the whole period, no opened event, all
 * details loaded. It has no "now", because the build's clock is not the reader's.
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
    reportFailure: () => {},
    isMirrored: directionOf(locale) === 'rtl' && core.timeDirection !== 'ltr',
    uid: PAGE_UID,
    variantFor: () => instance,
  };
  return instance;
}

/** The source files of modules that the first view of an edition imports lazily. */
export function lazySourcesOf({ locale, core }: Edition): readonly string[] {
  const dated = core.events.startEarliest.filter((start) => start !== null).length;
  return [
    ...wordSourcesOf(locale),
    ...(dated > TILED_LAYOUT_ABOVE ? ['src/layout/tiled/index.ts'] : []),
    ...(core.events.id.length > PACKED_ABOVE ? ['src/model/packed/largeTimelineBundle.ts'] : []),
  ];
}

/** The source files of the words of a language: its own, or another's with dates of its own. */
function wordSourcesOf(locale: Locale): readonly string[] {
  const names = [
    `${interfaceWordsOf(locale)}/catalogue`,
    ...(datesInPage(locale) ? ['anyLanguage'] : []),
  ];
  return names.map((name) => `src/i18n/languages/${name}.ts`);
}

/** How the app finds the words of a page in a language that the interface lacks. */
export function wordAttributes(locale: Locale): { readonly [name: string]: string } {
  const words = interfaceWordsOf(locale);
  const dates = datesInPage(locale);
  return {
    ...(words !== locale && { 'data-words': words }),
    ...(dates && { 'data-dates': JSON.stringify(dates) }),
  };
}
