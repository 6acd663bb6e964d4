/**
 * The sentences about issues of a dataset in English: `what` is wrong, and what an editor has
 * `todo`. They are not in the catalogue, so that readers never load them. `{name}` is a param of
 * the issue. `{kinds.name}` is that param translated by the table `kinds`, and likewise for the
 * other tables. `near` replaces `todo` if the issue has a `nearest` match. A language
 * has one file, however long, so that its translator reads it as a whole.
 */
import type { IssueCatalogueShape } from '../../issueWords';

export const issues = {
  kinds: {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list [ ]',
    object: 'an object { }',
    words: 'it in each language, as in { "en": "…" }',
    null: 'null',
    undefined: 'nothing',
    other: 'something else',
  },
  things: {
    lane: 'lane',
    actor: 'actor',
    place: 'place',
    tag: 'tag',
    source: 'source',
    event: 'event',
    range: 'named range',
  },
  dates: {
    day: 'a day: 2025-09-10',
    date: 'a year, a month or a day: 2025, 2025-09 or 2025-09-10',
    bound:
      'a date, a local time or an instant: 2025-09-10, -0043-03-15, 2025-09-10T23:30 or 2025-09-10T21:30Z',
    edtf: 'an EDTF date, a local time or an instant: 2025-09-10, 2025-08~, -0043-03-15, Y-66000000, [..2025-09], 2025-09-01/.., 2025-09-09T23:30, 2025-09-09T21:30Z',
  },
  /** Each goes on a sentence after a colon. */
  faults: {
    clock: 'a clock time is written T10:00, after the day',
    'clock-here': 'no clock time belongs here',
    circa: 'an approximate date ends in ~',
    decade: 'decades and centuries are written with X',
    digits: 'the digits are 0 to 9',
    hidden: 'a part that is not known is left out, or written as X',
    offset: 'an offset is Z, or hours and minutes such as +02:00',
    order: 'the year comes first, then the month, then the day',
    range: 'a period is written with /',
    seconds: 'seconds have three decimals or none',
    separators: 'hyphens separate year, month and day',
    set: 'a moment within certain bounds is written with [ ]',
    'short-year': 'a year has four digits, and 0079 is not 1979',
    spaces: 'spaces stand around it',
    timestamp: 'it is a number of seconds or days of a computer',
    words: 'months and seasons are numbers',
    zeros: 'months, days and hours have two digits',
    year: 'the year before 0001 is 0000, without a minus',
    month: 'months go from 01 to 12',
    day: 'that month does not have this day',
    hour: 'hours go from 00 to 23',
    minute: 'minutes go from 00 to 59',
    second: 'seconds go from 00 to 59',
    'before-christ':
      'years before 0001 have a minus and four digits, and since 1 BC is 0000, 44 BC is -0043',
    'far-year':
      'a year of more than four digits stands alone, after a Y, and years before 0001 have a minus',
    shape: 'it has too few points, or brackets are missing or too many',
    position: 'each point is [longitude, latitude] in degrees',
    open: 'the last point of a ring is its first again',
  },
  /** The paper of the themes, inflected as `low-contrast` needs it. */
  papers: { light: 'light', dark: 'dark' },
  markups: {
    html: 'HTML',
    entity: 'a character of HTML',
    markdown: 'Markdown',
    link: 'a link in Markdown',
    bbcode: 'BBCode',
    escape: 'an escape of JSON, written twice',
  },
  or: 'or',
  sentences: {
    unreadable: {
      what: 'This cannot be read at all.',
      todo: 'Save the file as plain JSON.',
    },
    'not-an-object': {
      what: 'The file holds {kinds.received} where a timeline belongs.',
      todo: 'Begin the file with { and end it with }.',
    },
    'later-format': {
      what: 'The file is written in format {found}; this version of Kroniek reads up to {known}.',
      todo: 'Update Kroniek, or write the file in format {known}.',
    },
    'unknown-key': {
      what: 'The key “{key}” does not exist here.',
      todo: 'Remove it. Known keys: {known}.',
      near: 'Did you mean “{nearest}”? Known keys: {known}.',
    },
    'missing-key': { what: 'The key “{key}” is missing.', todo: 'Add it.' },
    'wrong-type': {
      what: 'Here stands {kinds.received}.',
      todo: 'Write {kinds.expected}.',
    },
    'empty-text': { what: 'The text is empty.', todo: 'Write the text, or remove the key.' },
    'bad-character': {
      what: 'The text holds a character that cannot be shown: {character}.',
      todo: 'Remove it: such characters often come in by copying.',
    },
    'unpaired-direction': {
      what: 'The character {character}, which changes the direction of writing, has no counterpart in this text.',
      todo: 'Add its counterpart or remove it: what follows would be shown in the wrong order.',
    },
    'empty-list': { what: 'The list is empty.', todo: 'Put at least one entry in it.' },
    'not-one-of': {
      what: '“{received}” is not possible here.',
      todo: 'Choose one of: {allowed}.',
      near: 'Did you mean “{nearest}”? Choose one of: {allowed}.',
    },
    'out-of-bounds': {
      what: '{received} is too small or too large.',
      todo: 'Write a number from {minimum} to {maximum}.',
    },
    'bad-id': {
      what: '“{id}” cannot be an id.',
      todo: 'Use lower-case letters, digits and hyphens, at most 64, and begin with a letter or digit.',
    },
    'bad-language': {
      what: '“{language}” is not a language code.',
      todo: 'Write a code such as en, nl or pt-BR.',
    },
    'bad-zone': {
      what: '“{zone}” is not a time zone.',
      todo: 'Write an IANA name such as Europe/Amsterdam.',
    },
    'bad-colour': {
      what: '“{colour}” is not a colour.',
      todo: 'Write six hexadecimal digits after #, such as #7a1f5c, or a list of two: on light paper and on dark paper.',
    },
    'bad-fonts': {
      what: '“{fonts}” is not a list of fonts.',
      todo: 'Write names with commas between them, without quotation marks: Source Serif 4, Georgia, serif.',
    },
    'low-contrast': {
      what: 'The colour {colour} has a contrast of {contrast} with the {papers.paper} paper, and needs {least}.',
      todo: 'Use {nearest} there. A list of two gives each theme its colour: ["on light", "on dark"].',
    },
    'duplicate-id': {
      what: 'The id “{id}” is taken already, at {first}.',
      todo: 'Give one of the two another id.',
    },
    'duplicate-entry': {
      what: '“{value}” stands here twice; first at {first}.',
      todo: 'Remove one of the two.',
    },
    'dangling-reference': {
      what: 'There is no {things.kind} with the id “{id}”.',
      todo: 'Add it, or name another.',
      near: 'Did you mean “{nearest}”? Otherwise add it, or name another.',
    },
    'self-relation': {
      what: 'The event “{id}” is related to itself.',
      todo: 'Name two different events.',
    },
    'impossible-date': {
      what: 'The calendar has no {date}.',
      todo: 'Correct it: {faults.fault}.',
    },
    'bad-date': {
      what: '“{date}” cannot be read as a date.',
      todo: 'Write {dates.allowed}.',
    },
    'date-form': {
      what: '“{date}” is not written as a date: {faults.fault}.',
      todo: 'Write {dates.allowed}.',
      near: 'Write {dates.nearest}.',
    },
    'unknown-date': {
      what: '“{date}” says that the date is not known.',
      todo: 'Write the bounds that are known ([2025-01..2025-06], [..2025-06]), or null where a date may be left out.',
    },
    'date-outside-years': {
      what: '“{date}” is more than 20 billion years away, farther than a timeline can draw.',
      todo: 'Leave it out, or tell it in a summary.',
    },
    'bad-calendar-date': {
      what: '“{date}” is no day of the calendar “{calendar}”.',
      todo: 'Write year, month and day as numbers in that calendar, such as 1917-10-25. Months count from the first of the year.',
    },
    'interval-as-bound': {
      what: '“{date}” is a whole period, where one of its ends belongs.',
      todo: 'Write its two dates as start and end.',
    },
    'no-bound': {
      what: 'Neither the start nor the end is known.',
      todo: 'Write at least one of them, or set the date to null.',
    },
    'end-before-start': {
      what: 'The end, {end}, is before the start, {start}.',
      todo: 'Swap or correct the two dates.',
    },
    'after-updated': {
      what: 'This is said to be going on, but begins on {date}, after the dataset was last updated ({updated}).',
      todo: 'Correct the date, or set “updated” to a later one.',
    },
    'ongoing-has-end': {
      what: 'The status is ongoing, but the date ends: {date}.',
      todo: 'Leave the end open (..), or choose another status.',
    },
    'needs-date': {
      what: 'An event with the status {status} needs a date.',
      todo: 'Write a date. Only these may go without: {allowed}.',
    },
    'night-needs-two-days': {
      what: 'A night runs from one day to the next.',
      todo: 'Write the first day as start and the next day as end, with or without clock times.',
    },
    'missing-translation': {
      what: 'The text in “{language}” is missing.',
      todo: 'Translate it, or remove the language from “languages”.',
    },
    'unclaimed-language': {
      what: 'There is a text in “{language}”, which the dataset does not list ({languages}).',
      todo: 'Add it to “languages”, or remove the text.',
    },
    'quote-without-its-language': {
      what: 'The quote lacks its own words in “{language}”.',
      todo: 'Add the verbatim words in that language, or correct “quoteLanguage”.',
    },
    'quote-language-alone': {
      what: 'The language of a quote is given, but no quote.',
      todo: 'Add the quote, or remove “quoteLanguage”.',
    },
    'claim-without-words': {
      what: 'This claim says nothing.',
      todo: 'Add a quote or a paraphrase.',
    },
    'empty-revision': {
      what: 'This revision says only when it was.',
      todo: 'Add what was different: the title, the summary, the status or the date.',
    },
    'unsafe-address': {
      what: 'Addresses that begin with “{scheme}” are not allowed.',
      todo: 'Use one that begins with {allowed}.',
    },
    'bad-address': {
      what: '“{address}” is not a complete address.',
      todo: 'Write it in full, beginning with {allowed}, without spaces or a user name.',
    },
    'file-outside': {
      what: '“{file}” is not a file beside the dataset.',
      todo: 'Put it in the folder of the dataset or below, and write its path from there, such as media/photo.jpg.',
    },
    'file-of-other-type': {
      what: '“{file}” does not have the ending of a file of this type.',
      todo: 'Use a file that ends in one of: {allowed}.',
    },
    'picture-elsewhere': {
      what: '{address} is a picture on another site, which pages never fetch, so they show a link.',
      todo: 'Fetch it once with kroniek import --media, if its licence allows that.',
    },
    'media-without-words': {
      what: 'This has neither captions nor a transcript, so not everyone can follow it.',
      todo: 'Add “captions” or a “transcript”.',
    },
    'range-outside': {
      what: 'The range from {from} to {to} lies outside the data, which runs from {first} to {last}.',
      todo: 'Correct its dates, or leave it so if that is meant.',
    },
    'range-sticks-out': {
      what: 'The range from {from} to {to} reaches past the data, which runs from {first} to {last}.',
      todo: 'Shorten it, or leave it so if that is meant.',
    },
    'event-without-source': {
      what: 'This event has no claim, and so no source.',
      todo: 'Add a claim that says who says so and where.',
    },
    'claim-without-day': {
      what: 'This claim says nothing of when it became known, so it is hidden when a reader goes back to an earlier day.',
      todo: 'Add “published”, or “knownFrom” where the source bears no date.',
    },
    'unused-source': {
      what: 'No claim uses the source “{id}”.',
      todo: 'Name it in a claim, or remove it.',
    },
    'insecure-address': {
      what: '{address} is not a secure address.',
      todo: 'Use https, or say in a note why there is only http.',
    },
    'long-title': {
      what: 'The title has {count} characters; {most} is the most that is read at a glance.',
      todo: 'Shorten it.',
    },
    'short-not-shorter': {
      what: 'The short title is longer than the title.',
      todo: 'Shorten it, or repeat the title.',
    },
    'long-summary': {
      what: 'The summary has {count} words; {most} is the most that is read at a glance.',
      todo: 'Shorten it, or move a part into a claim.',
    },
    'number-missing': {
      what: 'The “{first}” text has {numbers}, which the “{language}” text lacks.',
      todo: 'Correct the one or the other.',
    },
    'number-added': {
      what: 'The “{language}” text has {numbers}, which the “{first}” text lacks.',
      todo: 'Correct the one or the other.',
    },
    'name-missing': {
      what: 'The “{first}” text names “{form}”; the “{language}” text does not have “{name}” or one of its forms.',
      todo: 'Name it there too, or add what stands there to its “forms”.',
    },
    'skipped-time': {
      what: 'Clocks in {zone} never showed {date}: they were put forward.',
      todo: 'Correct the time. It is drawn as {shown}.',
    },
    'doubled-time': {
      what: 'Clocks in {zone} showed {date} twice: they were put back.',
      todo: 'Write which of the two is meant with its offset, such as T02:30+02:00, or say it in “basis”. A start is drawn at the first, an end at the second.',
    },
    'looks-like-markup': {
      what: '“{found}” looks like {markups.kind}, which readers see as it stands.',
      todo: 'Write plain text.',
    },
    'garbled-text': {
      what: '“{found}” looks like text that was read in the wrong encoding.',
      todo: 'Write “{meant}”, if that is meant, and save the original as UTF-8.',
    },
    'lost-character': {
      what: 'The text has �, which stands for a character that was lost.',
      todo: 'Write the character again.',
    },
    'nested-group': {
      what: 'The lane “{id}” is in the group “{parent}”, which is in a group itself.',
      todo: 'Leave out one `parent`: a group holds lanes, and no groups.',
    },
    'event-in-group': {
      what: 'The lane “{id}” is a group, which has no events of its own.',
      todo: 'Name one of its lanes: {lanes}.',
    },
    'many-lanes': {
      what: 'There are {count} lanes, and colours for {most}.',
      todo: 'Merge lanes, put them in groups with `parent`, or use tags: readers can group by them.',
    },
    'unknown-country': {
      what: '“{country}” is not the code of a country.',
      todo: 'Write its two capital letters, such as PL.',
      near: 'Did you mean “{nearest}”?',
    },
    'precision-alone': {
      what: '“{key}” says how exact the coordinates are, but there are none.',
      todo: 'Add “coordinates”, or remove “{key}”.',
    },
    'bad-geometry': {
      what: 'This {type} cannot be drawn.',
      todo: 'Correct it: {faults.fault}.',
    },
    'no-period': {
      what: 'There is no period to draw: no event has a date and no coverage is given.',
      todo: 'Give an event a date, or add “coverage”.',
    },
  },
} as const satisfies IssueCatalogueShape;
