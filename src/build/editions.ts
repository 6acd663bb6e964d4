/** Editions: a dataset in each of its languages that the interface has too. */
import { fulfilled } from '../base';
import { compile, type ParsedDataset, type PlacesOfMap } from '../format';
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
  leadMediumOf,
  loadLargeTimeline,
  PACKED_ABOVE,
  TILED_LAYOUT_ABOVE,
  type CompiledDetails,
  type CompiledFacets,
  type CompiledHistory,
  type CompiledMedia,
  type CompiledMethod,
  type UnpackedCore,
  type Timeline,
} from '../model';
import { createTimelineStore } from '../store';
import { canonicalPath } from '../url';
import { loadEvidenceBundle, mediaSettled, type Instance } from '../view';
import { measureByTable } from './measureByTable';
import { withFigures, type Figure } from './figures/figures';
import { withAnchors, type SourceTexts } from './data/sourceTexts';
import { NO_MEDIA, type BuiltMedia } from './media/buildMedia';
import { mediaNeedsOf, type MediaNeeds } from './media/mediaNeeds';
import { createMediaAddresses, withMedia } from './media/withMedia';

export type Edition = {
  readonly locale: Locale;
  readonly core: UnpackedCore;
  readonly details: CompiledDetails;
  readonly history: CompiledHistory;
  /** The texts of primary sources that lie beside the dataset, by the source's id. */
  readonly texts: SourceTexts;
  readonly facets: CompiledFacets;
  /** Null if no event has a place on a map. */
  readonly map: PlacesOfMap | null;
  /** The pictures and other media of the dataset itself. */
  readonly media: readonly CompiledMedia[];
  readonly needs: MediaNeeds;
  /** The figures that the details show as images. */
  readonly figures: readonly Figure[];
  /** How the timeline was made; null if the dataset does not say it. */
  readonly method: CompiledMethod | null;
};

type EditionOptions = {
  /** The files of media. */
  readonly built?: Pick<BuiltMedia, 'files'>;
  /** The folder of the site. */
  readonly base?: string;
  /** That of the dataset's file. */
  readonly sha256?: string | undefined;
};

/**
 * The editions in the dataset's order, but English first: it is the edition of the site's root.
 */
export function editionsOf(
  dataset: ParsedDataset,
  texts: SourceTexts = new Map(),
  { built = NO_MEDIA, base = '/', sha256 }: EditionOptions = {},
): readonly Edition[] {
  return dataset.languages
    .toSorted((a, b) => Number(b === 'en') - Number(a === 'en'))
    .map((locale) => {
      const {
        core: known,
        details: compiled,
        history,
        facets,
        map,
        media,
        method,
      } = compile(dataset, locale);
      const addressed = withMedia(compiled, built, base);
      const { details: shown, figures } = withFigures(
        { locale, core: known, details: addressed },
        base,
      );
      const details = withAnchors(shown, texts);
      const pictured = known.events.id.filter((id) => leadMediumOf(details[id]?.media));
      const core = {
        ...known,
        ...(sha256 !== undefined && { sha256 }),
        ...(pictured.length > 0 && { pictured }),
      };
      return {
        locale,
        core,
        details,
        figures,
        history,
        facets,
        map,
        texts,
        method,
        media: createMediaAddresses(built, base)(media),
        needs: mediaNeedsOf(details, media),
      };
    });
}

// Loaded before a page is written: React renders a page synchronously.
const evidence = fulfilled(await loadEvidenceBundle());
const packTiled = await loadTiledLayout(Infinity);
const { createIntervalIndex } = await loadLargeTimeline();

/** Loads what pages with media are rendered with. Called before a page is written. */
export async function loadMediaOf(editions: readonly Edition[]): Promise<void> {
  const withAny = editions.filter(({ needs, figures }) => needs.hasMedia || figures.length > 0);
  await Promise.all(withAny.map(({ locale }) => mediaSettled(locale)));
}

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
  const rangePaths = new Map(
    core.ranges.map(({ slug, span }) => [slug, canonicalPath({ view: span }, timeline)]),
  );
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
      range: (slug) => page + (rangePaths.get(slug) ?? ''),
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
