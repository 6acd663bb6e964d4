/**
 * Dataset format 1, as an editor writes it. This is its only definition: `npm run schema` generates
 * the JSON Schema from it. `checks/` has the checks that compare parts of a file (ids, languages,
 * dates).
 */
import * as v from 'valibot';

import { statuses } from '../../model';
import { mapOptions, place } from './placeSchema';
import {
  bound,
  date,
  day,
  field,
  forms,
  id,
  languageCode,
  listOf,
  nonEmptyList,
  oneOf,
  strictObject,
  text,
  webAddress,
  localizedText,
  zone,
} from './schemaParts';
import { media } from './mediaSchema';
import { theme } from './themeSchema';
import { when } from './whenSchema';

export const FORMAT = 1;

/** The statuses that undated events may have. */
export const undatedStatuses: readonly (typeof statuses)[number][] = [
  'conditional',
  'planned',
  'announced',
];

const stances = ['states', 'denies', 'disputes', 'corrects'] as const;

const relationTypes = [
  'leads-to',
  'follows',
  'responds-to',
  'requires',
  'part-of',
  'contradicts',
  'corrects',
] as const;

const namedItem = strictObject({ id, name: localizedText });

const lane = strictObject({
  id,
  name: v.exactOptional(v.pipe(localizedText, v.description('A single lane needs no name.'))),
  parent: v.exactOptional(
    v.pipe(id, v.description('The id of the group that the lane is in: a lane without events.')),
  ),
});

const actor = strictObject({ id, name: localizedText, forms: v.exactOptional(forms) });

const source = strictObject({
  id,
  url: v.optional(v.nullable(webAddress), null),
  publisher: text,
  title: v.optional(v.nullable(text), null),
  published: v.optional(v.nullable(date), null),
  language: v.optional(v.nullable(languageCode), null),
  archived: v.optional(v.nullable(webAddress), null),
  note: v.optional(v.nullable(localizedText), null),
});

const claim = strictObject({
  by: v.exactOptional(id),
  stance: v.optional(oneOf(stances), 'states'),
  quote: v.exactOptional(
    v.pipe(
      localizedText,
      v.description('Verbatim in quoteLanguage; the other languages are translations of it.'),
    ),
  ),
  quoteLanguage: v.exactOptional(languageCode),
  paraphrase: v.exactOptional(localizedText),
  source: id,
  locator: v.exactOptional(
    v.pipe(localizedText, v.description('Where in the source: page 2, 00:31:20.')),
  ),
  verification: v.exactOptional(
    v.pipe(localizedText, v.description('How the editors checked the claim.')),
  ),
  published: v.exactOptional(date),
  knownFrom: v.exactOptional(
    v.pipe(date, v.description('When it became known, if not on the day of publication.')),
  ),
  media,
});

const revision = strictObject({
  until: v.pipe(day, v.description('The last day on which the event had this text.')),
  title: v.exactOptional(localizedText),
  summary: v.exactOptional(localizedText),
  status: v.exactOptional(oneOf(statuses)),
  when: v.exactOptional(v.nullable(when)),
});

const timelineEvent = strictObject({
  id,
  aliases: listOf(id),
  lane: id,
  importance: v.optional(oneOf([1, 2, 3, 4, 5]), 3),
  status: v.optional(oneOf(statuses), 'occurred'),
  when: v.nullable(when),
  timeZone: v.exactOptional(zone),
  title: localizedText,
  short: v.exactOptional(
    v.pipe(localizedText, v.description('A shorter title, for drawings without room for title.')),
  ),
  summary: v.exactOptional(localizedText),
  place: v.optional(v.nullable(id), null),
  places: v.exactOptional(
    v.pipe(nonEmptyList(id), v.description('Further places of the event, beside place.')),
  ),
  route: v.exactOptional(
    v.pipe(
      v.array(id),
      v.minLength(2, 'empty-list'),
      v.description('The places of a way, in their order. The map draws it with an arrow.'),
    ),
  ),
  actors: listOf(id),
  tags: listOf(id),
  fields: v.exactOptional(
    v.pipe(
      v.array(field),
      v.description('Other facts of the event, such as the columns of a sheet, by name.'),
    ),
  ),
  claims: listOf(claim),
  sources: v.pipe(
    listOf(text),
    v.description('Sources of the event as a whole: their ids, or web addresses.'),
  ),
  media,
  revisions: listOf(revision),
});

const relation = strictObject({
  from: id,
  to: id,
  type: oneOf(relationTypes),
  basis: v.optional(v.nullable(localizedText), null),
  knownFrom: v.exactOptional(
    v.pipe(
      date,
      v.description('When the connection became known, if not together with its events.'),
    ),
  ),
  stated: v.pipe(v.boolean(), v.description('Whether the primary source itself says so.')),
});

const rangeRevision = strictObject({
  until: v.pipe(day, v.description('The last day on which the range had this text.')),
  title: v.exactOptional(localizedText),
  summary: v.exactOptional(localizedText),
  from: v.exactOptional(bound),
  to: v.exactOptional(bound),
});

const range = strictObject({
  slug: id,
  title: localizedText,
  summary: localizedText,
  from: bound,
  to: bound,
  revisions: v.pipe(
    listOf(rangeRevision),
    v.description(
      'Earlier texts of the range. On a given day the revision with the nearest until applies. Without revisions the range appears only once its to has passed.',
    ),
  ),
});

const frontRevision = strictObject({
  until: v.pipe(
    day,
    v.description('The last day on which the timeline had this title and standfirst.'),
  ),
  title: v.exactOptional(localizedText),
  standfirst: v.exactOptional(localizedText),
});

const coverage = strictObject({ from: bound, to: bound, note: localizedText });

const change = strictObject({ date: day, event: v.nullable(id), note: localizedText });

const method = v.pipe(
  strictObject({
    selection: v.exactOptional(v.pipe(localizedText, v.description('How events were chosen.'))),
    dating: v.exactOptional(v.pipe(localizedText, v.description('How dates were fixed.'))),
    checking: v.exactOptional(v.pipe(localizedText, v.description('Who checked, and what.'))),
    missing: v.exactOptional(v.pipe(localizedText, v.description('What is missing.'))),
  }),
  v.description('How the timeline was made, for its page. An empty line separates paragraphs.'),
);

export const datasetSchema = strictObject({
  $schema: v.exactOptional(v.string()),
  format: v.literal(FORMAT, String(FORMAT)),
  id,
  version: text,
  derivedFrom: v.exactOptional(
    v.pipe(
      strictObject({ version: text, sha256: text }),
      v.description('Of a download: the version and hash of the dataset that it comes from.'),
    ),
  ),
  title: localizedText,
  standfirst: v.exactOptional(localizedText),
  revisions: v.pipe(
    listOf(frontRevision),
    v.description('Earlier titles and standfirsts, without anything that became known later.'),
  ),
  byline: v.exactOptional(localizedText),
  contact: v.exactOptional(
    v.pipe(webAddress, v.description('The address for corrections: mailto: or https.')),
  ),
  languages: nonEmptyList(languageCode),
  unreviewed: v.pipe(
    listOf(languageCode),
    v.description('The languages whose translation no native reader has reviewed.'),
  ),
  timeZone: zone,
  updated: v.pipe(day, v.description('YYYY-MM-DD: the day up to which the dataset is current.')),
  licence: v.exactOptional(text),
  credit: v.exactOptional(
    v.pipe(localizedText, v.description('A line under the drawing: who made it.')),
  ),
  source: v.exactOptional(
    v.pipe(localizedText, v.description('A line under the drawing: where its data comes from.')),
  ),
  theme: v.exactOptional(theme),
  method: v.exactOptional(method),
  lanes: nonEmptyList(lane),
  actors: listOf(actor),
  places: listOf(place),
  tags: listOf(namedItem),
  sources: listOf(source),
  media,
  events: v.array(timelineEvent),
  relations: listOf(relation),
  ranges: listOf(range),
  opens: v.exactOptional(
    v.pipe(
      v.union([id, strictObject({ from: bound, to: bound })]),
      v.description(
        'The range that a visit starts with: the slug of a named range, or bounds. Without it, the whole period.',
      ),
    ),
  ),
  coverage: v.optional(v.nullable(coverage), null),
  map: v.exactOptional(mapOptions),
  foldGaps: v.exactOptional(
    v.pipe(v.boolean(), v.description('Leave out long stretches of time without events.')),
  ),
  timeDirection: v.exactOptional(
    v.pipe(
      v.literal('ltr', 'ltr'),
      v.description(
        'Time runs from left to right in languages that are written from right to left, too.',
      ),
    ),
  ),
  changes: listOf(change),
});

/** Recurring parts with names, so that the JSON Schema defines each only once. */
export const sharedParts = { words: localizedText, id, languageCode, zone, day, date, bound, when };

export type Dataset = v.InferOutput<typeof datasetSchema>;
export type DatasetEvent = Dataset['events'][number];
export type Claim = DatasetEvent['claims'][number];
export type LocalizedText = v.InferOutput<typeof localizedText>;
export type DatasetWhen = v.InferOutput<typeof when>;
