import { createWords, directionOf, type Locale, type Translate } from '../i18n';
import { createLayout, type LayoutOptions, type MeasureText } from '../layout';
import { eventsWithPages, type Timeline } from '../model';
import type { TimelineStore } from '../store';
import { canonicalPath } from '../url';
import { loadEvidenceBundle, type Hrefs, type Instance } from '../view';

type InstanceOptions = {
  readonly store: TimelineStore;
  readonly t: Translate;
  readonly locale: Locale;
  /** The folder of the site, with a slash at both ends. */
  readonly base: string;
  readonly measure: MeasureText;
  /** The moment "now", epoch ms. */
  readonly now: number;
  readonly createTiledLayout: LayoutOptions['createTiledLayout'];
  readonly isEmbedded: boolean;
  readonly reportFailure: (problem: unknown) => void;
  /** The prefix of ids, if the page may have several timelines. */
  readonly uid?: string;
  /** The links of a timeline that has no site. */
  readonly hrefs?: Hrefs;
};

/** Creates what the islands of a live page share, for a timeline and for each variant of it. */
export function createInstance(timeline: Timeline, options: InstanceOptions): Instance {
  const { store, t, locale, base, measure, now, createTiledLayout, isEmbedded, reportFailure } =
    options;
  const { uid = 'k', hrefs: givenHrefs } = options;
  const words = createWords(locale, timeline.core.timeZone);
  const languageFolder = (language: string): string => `${base}${language}/`;
  const variants = new WeakMap<Timeline, Instance>();
  const lazyLayout: Instance['lazyLayout'] = {};

  const layoutOf: Instance['layoutOf'] = (variant, nowOf) =>
    createLayout(variant, {
      words,
      measure,
      now: nowOf?.(now) ?? now,
      createTiledLayout,
      createLaneHistograms: lazyLayout.createLaneHistograms,
    });

  const variantInstance = (variant: Timeline): Instance => {
    const { asKnownOn = null, ranges } = variant.core;
    const hrefs: Hrefs = givenHrefs ?? {
      event: (id) => {
        const hasPage = asKnownOn === null && eventsWithPages(timeline).has(id);
        const knownQuery = asKnownOn === null ? '' : `&known=${asKnownOn}`;
        return languageFolder(locale) + (hasPage ? `e/${id}/` : `?event=${id}${knownQuery}`);
      },
      range: (slug) => {
        const view = ranges.find((range) => range.slug === slug)?.span ?? variant.period;
        return languageFolder(locale) + canonicalPath({ view, asKnownOn }, timeline);
      },
      home: languageFolder,
      base,
      currentView: (language) =>
        languageFolder(language) + canonicalPath(store.getState(), timeline),
    };
    const instance: Instance = variants.get(variant) ?? {
      timeline: variant,
      store,
      layout: layoutOf(variant),
      layoutOf,
      now,
      lazyLayout,
      locale,
      t,
      words,
      measure,
      hrefs,
      loadEvidenceBundle,
      reportFailure,
      variantFor: variantInstance,
      isEmbedded,
      isMirrored: directionOf(locale) === 'rtl' && variant.core.timeDirection !== 'ltr',
      uid,
    };
    variants.set(variant, instance);
    return instance;
  };
  return variantInstance(timeline);
}
