/** A dataset in which every text is an attack: each text of `hostileTexts` in each text field. */
import { allOfThem, hostileTexts, someOfThem } from './hostileTexts';

/** Names of properties of documents, forms and objects. */
const CLOBBERING = [
  'constructor',
  'location',
  'document',
  'body',
  'children',
  'attributes',
  'submit',
  'parent',
  'top',
  'kroniek',
  'name',
  'length',
];
const LANES = 6;
const RANGES = 4;

const en = (text: string) => ({ en: text });
const idOf = (kind: string, k: number): string => CLOBBERING[k] ?? `${kind}-${k}`;
/** Addresses may contain all but white space, control characters and backslashes. */
const addressOf = (text: string): string =>
  `https://example.org/?q=${text.replaceAll(/[\s\p{Cc}\\]/gu, '')}`;
const mediaOf = (text: string) => [
  {
    type: 'link',
    src: addressOf(text),
    alt: en(text),
    caption: en(text),
    credit: en(text),
    licence: text,
    source: addressOf(text),
    transcript: en(text),
  },
];
const dayOf = (k: number): string =>
  new Date(Date.UTC(2025, 0, 1 + k)).toISOString().slice(0, 'YYYY-MM-DD'.length);

/**
 * Each event has one hostile text in all of its fields. The last event has all texts in each field.
 * `times` repeats the events.
 */
export function hostileDataset(times = 1) {
  const texts = Array.from({ length: times }, () => [...hostileTexts, allOfThem]).flat();
  const lanes = Array.from({ length: LANES }, (_, k) => someOfThem(k, LANES));
  const ranges = Array.from({ length: RANGES }, (_, k) => someOfThem(k, RANGES));
  const last = dayOf(texts.length);
  return {
    $schema: allOfThem,
    format: 1,
    id: 'constructor',
    version: allOfThem,
    // The title is on every page, so some texts are enough.
    title: en(someOfThem(1, 12)),
    standfirst: en(allOfThem),
    revisions: [{ until: '2025-02-01', title: en(allOfThem), standfirst: en(allOfThem) }],
    byline: en(allOfThem),
    contact: `mailto:"><svgonload=window.pwned=1>'autofocus="onfocus="pwned@example.org`,
    languages: ['en'],
    timeZone: 'Europe/Amsterdam',
    updated: last,
    licence: allOfThem,
    lanes: lanes.map((text, k) => ({ id: idOf('lane', k), name: en(text) })),
    actors: texts.map((text, k) => ({
      id: idOf('actor', k),
      name: en(text),
      forms: { en: [text] },
    })),
    places: texts.map((text, k) => ({
      id: idOf('place', k),
      name: en(text),
      coordinates: null,
      timeZone: 'Europe/Amsterdam',
      forms: { en: [text] },
    })),
    tags: texts.map((text, k) => ({ id: idOf('tag', k), name: en(text) })),
    sources: texts.map((text, k) => ({
      id: idOf('source', k),
      url: addressOf(text),
      publisher: text,
      title: text,
      published: dayOf(k),
      language: 'en',
      archived: addressOf(text),
      note: en(text),
    })),
    media: texts.flatMap(mediaOf),
    map: {
      layers: texts.map((text, k) => ({
        name: en(text),
        from: dayOf(k),
        source: idOf('source', k),
        geometry: {
          type: 'LineString',
          coordinates: [
            [20, 52],
            [24, 52],
          ],
        },
      })),
    },
    events: texts.map((text, k) => ({
      id: idOf('event', k),
      aliases: [`alias-${k}`],
      lane: idOf('lane', k % LANES),
      importance: k % 5 === 0 ? 5 : 3,
      status: 'occurred',
      when: { start: dayOf(k), wording: en(text), basis: en(text) },
      title: en(text),
      summary: en(text),
      place: idOf('place', k),
      actors: [idOf('actor', k)],
      tags: [idOf('tag', k)],
      claims: [
        {
          by: idOf('actor', k),
          quote: en(text),
          quoteLanguage: 'en',
          paraphrase: en(text),
          source: idOf('source', k),
          locator: en(text),
          published: dayOf(k),
          media: mediaOf(text),
        },
      ],
      media: mediaOf(text),
      revisions: [
        {
          until: dayOf(k),
          title: en(text),
          summary: en(text),
          when: { start: dayOf(k), wording: en(text), basis: en(text) },
        },
      ],
    })),
    relations: texts.slice(1).map((text, k) => ({
      from: idOf('event', k),
      to: idOf('event', k + 1),
      type: 'leads-to',
      basis: en(text),
      stated: false,
    })),
    ranges: ranges.map((text, k) => ({
      slug: idOf('range', k),
      title: en(text),
      summary: en(text),
      from: dayOf(k * 10),
      to: dayOf(k * 10 + 9),
      revisions: [{ until: dayOf(k * 10 + 5), title: en(text), summary: en(text) }],
    })),
    coverage: { from: dayOf(0), to: last, note: en(allOfThem) },
    changes: texts.map((text, k) => ({
      date: dayOf(k),
      event: idOf('event', k),
      note: en(text),
    })),
  };
}
