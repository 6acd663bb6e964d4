import { createWords, type Locale, type Translate } from '../i18n';
import { createLayout, type LayoutOptions, type MeasureText } from '../layout';
import { eventsWithPages, type Timeline } from '../model';
import type { TimelineStore } from '../store';
import { addressIn } from '../url';
import { loadEvidence, type Hrefs, type Instance } from '../view';

type InstanceOptions = {
  readonly store: TimelineStore;
  readonly t: Translate;
  readonly locale: Locale;
  /** The folder of the site, with a slash at both ends. */
  readonly base: string;
  readonly measure: MeasureText;
  readonly now: number;
  readonly pack: LayoutOptions['pack'];
  readonly isGuest: boolean;
};

/** What the parts of a live page share, for a timeline and for every other telling of it. */
export function createInstance(timeline: Timeline, options: InstanceOptions): Instance {
  const { store, t, locale, base, measure, now, pack, isGuest } = options;
  const words = createWords(locale, timeline.core.timeZone);
  const folder = (one: string): string => `${base}${one}/`;
  const tellings = new WeakMap<Timeline, Instance>();

  const telling = (told: Timeline): Instance => {
    const { asKnownOn: known = null, ranges } = told.core;
    const hrefs: Hrefs = {
      event: (id) => {
        const hasPage = known === null && eventsWithPages(timeline).has(id);
        const rest = known === null ? '' : `&known=${known}`;
        return folder(locale) + (hasPage ? `e/${id}/` : `?event=${id}${rest}`);
      },
      range: (slug) => {
        const view = ranges.find((one) => one.slug === slug)?.span ?? told.period;
        return folder(locale) + addressIn({ view, known }, timeline);
      },
      language: folder,
      base,
      here: (one) => folder(one) + addressIn(store.getState(), timeline),
    };
    const instance: Instance = tellings.get(told) ?? {
      timeline: told,
      store,
      layout: createLayout(told, { words, measure, now, pack }),
      locale,
      t,
      words,
      measure,
      hrefs,
      evidence: loadEvidence,
      telling,
      isGuest,
      uid: 'k',
    };
    tellings.set(told, instance);
    return instance;
  };
  return telling(timeline);
}
