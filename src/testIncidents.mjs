// A seeded dataset of incidents, as newspapers count them: 459 in twelve lanes over 86 days, most of
// them in the first three weeks.
import { millisecondsInDay as DAY } from 'date-fns/constants';

import { createRandom } from './testRandom.mjs';

const LANES = [
  ['Homes', 170],
  ['Shops', 48],
  ['Health', 41],
  ['Schools', 38],
  ['Industry', 33],
  ['Transport', 29],
  ['Worship', 27],
  ['Culture', 21],
  ['Government', 18],
  ['Energy', 14],
  ['Farms', 11],
  ['Unknown', 9],
];
const START = Date.UTC(2025, 1, 24);
const DAYS = 86;
/** The share of incidents in the first weeks. */
const EARLY_SHARE = 0.7;
const EARLY_DAYS = 21;

/** @param {number} [seed] */
export function incidentsDataset(seed = 459) {
  const random = createRandom(seed);
  const day = (/** @type {number} */ at) => new Date(START + at * DAY).toISOString().slice(0, 10);
  const ids = LANES.map(([name]) => String(name).toLowerCase());
  const days = LANES.flatMap(([, count], lane) =>
    Array.from({ length: Number(count) }, () => ({
      lane,
      at: Math.floor(
        random() < EARLY_SHARE
          ? random() * EARLY_DAYS
          : EARLY_DAYS + random() * (DAYS - EARLY_DAYS),
      ),
    })),
  );
  return {
    format: 1,
    id: 'incidents',
    version: '1.0.0',
    title: { en: 'Twelve weeks of incidents' },
    standfirst: { en: 'Synthetic incidents, for tests only.' },
    byline: { en: 'The tests' },
    contact: 'mailto:tests@example.org',
    languages: ['en'],
    timeZone: 'UTC',
    updated: '2025-12-31',
    licence: 'CC0',
    lanes: LANES.map(([name], lane) => ({ id: ids[lane], name: { en: name } })),
    actors: [{ id: 'archive', name: { en: 'The archive' } }],
    sources: [
      {
        id: 'register',
        url: 'https://example.org/register',
        publisher: 'The archive',
        title: 'The register',
        published: '2025-12-31',
        language: 'en',
        archived: null,
      },
    ],
    coverage: { from: day(0), to: day(DAYS - 1), note: { en: 'Twelve weeks.' } },
    events: days
      .toSorted((a, b) => a.at - b.at)
      .map(({ lane, at }, k) => ({
        id: `incident-${k + 1}`,
        lane: ids[lane],
        when: day(at),
        importance: random() < 0.04 ? 5 : 2,
        title: { en: `${LANES[lane]?.[0]}: incident ${k + 1} of the twelve weeks` },
        claims: [
          {
            by: 'archive',
            paraphrase: { en: 'It was recorded.' },
            source: 'register',
            published: day(at),
          },
        ],
      })),
  };
}
