// Generates the same synthetic events for each page and each run: 70 percent points in time and 30
// percent periods, in five lanes over ten years. Four fifths are spread evenly, and one fifth is in
// eight crowds of a few weeks.

import {
  millisecondsInDay as DAY,
  millisecondsInHour as HOUR,
  millisecondsInMinute as MINUTE,
} from 'date-fns/constants';

import { createRandom } from '../src/testRandom.mjs';

/**
 * @typedef {{ id: number, lane: number, start: number, end?: number, title: string }} BenchEvent
 * @typedef {{ lanes: string[], start: number, end: number, events: BenchEvent[] }} BenchData times
 *   are in epoch ms
 */

const START = Date.UTC(2015, 0, 1);
const END = Date.UTC(2025, 0, 1);
const LANES = ['Politics', 'Science', 'Arts', 'Trade', 'Disasters'];
const WORDS = (
  'council treaty harbour signed railway opened survey bridge theatre founded election river fire ' +
  'museum court archive flood school market strike letter voyage battle press grain tower census ' +
  'plague garden mill'
).split(' ');

/** Thirty days in the middle, as written in Kroniek's address. */
export const MIDDLE_MONTH = monthInTheMiddle();

function monthInTheMiddle() {
  const middle = (START + END) / 2;
  const text = (/** @type {number} */ at) => `${new Date(at).toISOString().slice(0, 16)}Z`;
  return { from: text(middle - 15 * DAY), to: text(middle + 15 * DAY) };
}

/**
 * @param {number} count
 * @param {number} [seed]
 * @param {string[]} [lanes]
 * @returns {BenchData}
 */
export function generateEvents(count, seed = 42, lanes = LANES) {
  const random = createRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const anywhere = () => START + random() * (END - START);
  const centres = Array.from({ length: 8 }, anywhere);
  const pick = (/** @type {readonly string[]} */ words) =>
    words[Math.floor(random() * words.length)] ?? '';
  const title = () => {
    let text = '';
    while (text.length < 36) text += (text === '' ? '' : ' ') + pick(WORDS);
    return text.charAt(0).toUpperCase() + text.slice(1, 44).trimEnd();
  };

  const events = Array.from({ length: count }, (_, i) => {
    const isInCrowd = random() < 0.2;
    const raw = isInCrowd
      ? (centres[Math.floor(random() * 8)] ?? START) + normal() * 10 * DAY
      : anywhere();
    const start = Math.round(Math.min(END - DAY, Math.max(START, raw)) / MINUTE) * MINUTE;
    const lane = Math.floor(random() * lanes.length);
    /** @type {BenchEvent} */
    const event = { id: i + 1, lane, start, title: title() };
    // From an hour to half a year, with evenly distributed orders of magnitude.
    if (random() < 0.3)
      event.end = start + Math.round((HOUR * (180 * 24) ** random()) / MINUTE) * MINUTE;
    return event;
  });
  return { lanes, start: START, end: END, events };
}

/**
 * Returns the events as a dataset in one language. Each event has the minimum that raises no
 * warning: one claim with its source.
 *
 * @param {BenchData} data
 */
export function kroniekDataset({ lanes, events }) {
  const day = (/** @type {number} */ at) => new Date(at).toISOString().slice(0, 10);
  const clock = (/** @type {number} */ at) => new Date(at).toISOString().slice(0, 16);
  const ids = lanes.map((name) => name.toLowerCase().replaceAll(' ', '-'));
  return {
    format: 1,
    id: 'bench',
    version: '1.0.0',
    title: { en: `A timeline of ${events.length} events` },
    standfirst: { en: 'Synthetic events, for measuring only.' },
    byline: { en: 'The benchmark' },
    contact: 'mailto:bench@example.org',
    languages: ['en'],
    timeZone: 'UTC',
    updated: '2025-12-31',
    licence: 'CC0',
    lanes: lanes.map((name, i) => ({ id: ids[i], name: { en: name } })),
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
    coverage: { from: day(START), to: day(END - DAY), note: { en: 'Ten years.' } },
    events: events.map(({ id, lane, start, end, title }) => ({
      id: `e-${id}`,
      lane: ids[lane],
      when: end === undefined ? clock(start) : { start: clock(start), end: clock(end) },
      title: { en: title },
      claims: [
        {
          by: 'archive',
          paraphrase: { en: `${title}.` },
          source: 'register',
          published: day(end ?? start),
        },
      ],
    })),
  };
}
