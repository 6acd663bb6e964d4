/**
 * The sentences of the report of an import in English: `what` the import did or found, and what an
 * editor can do (`todo`, '' if nothing). `{name}` is a param of the line, `{fields.name}` that
 * param translated by the table `fields`. They are not in the catalogue, so that readers never load
 * them.
 */
export const importWords = {
  where: {
    row: 'row {row}',
    column: 'column “{column}”',
    path: '{path}',
    more: 'and {count} more like this',
  },
  kinds: { read: 'read', changed: 'changed', 'left-out': 'left out', refused: 'refused' },
  orders: {
    'day-first': 'the day before the month',
    'month-first': 'the month before the day',
  },
  fields: {
    date: 'the date',
    end: 'the end',
    time: 'the clock time',
    endTime: 'the clock time of the end',
    year: 'the year',
    month: 'the month',
    day: 'the day',
    endYear: 'the year of the end',
    endMonth: 'the month of the end',
    endDay: 'the day of the end',
    displayDate: 'the date in words',
    title: 'the title',
    text: 'the text',
    lane: 'the lane',
    tags: 'tags',
    actors: 'who acts',
    place: 'the place',
    latitude: 'the latitude',
    longitude: 'the longitude',
    coordinates: 'the position',
    link: 'the source',
    publisher: 'the publisher of the source',
    media: 'a picture or film',
    mediaCredit: 'who made the picture',
    mediaCaption: 'the caption of the picture',
    mediaThumbnail: 'a small picture',
    type: 'the kind of row',
    background: 'the background',
    colour: 'the colour',
    id: 'the id',
    importance: 'the importance',
    status: 'the status',
    timeZone: 'the time zone',
  },
  sentences: {
    'format-read': { what: 'The file is read as {format}.', todo: '' },
    'encoding-read': {
      what: 'The encoding is {encoding}.',
      todo: 'If letters are wrong, say another with --encoding.',
    },
    'delimiter-read': { what: 'The columns are separated by “{delimiter}”.', todo: '' },
    'sheet-read': { what: 'The sheet “{sheet}” is read.', todo: '' },
    'language-read': { what: 'The language is {language}, by the names of the columns.', todo: '' },
    'column-read': { what: 'Read as {fields.field}.', todo: '' },
    'column-kept': { what: 'Kept as a field of the details.', todo: '' },
    'order-read': {
      what: 'Dates have {orders.order}, as “{written}” shows.',
      todo: '',
    },
    'title-read': { what: '“{title}” is the title of the timeline.', todo: '' },
    'range-read': { what: '“{title}” is a named range.', todo: '' },
    'events-read': { what: 'Events: {events}, from rows: {total}.', todo: '' },
    'markup-removed': { what: 'The markup is removed; links are kept as sources.', todo: '' },
    'characters-removed': { what: 'Characters that no page can show are removed.', todo: '' },
    approximate: { what: '“{written}” is read as about {when}.', todo: '' },
    uncertain: { what: '“{written}” is read as perhaps {when}.', todo: '' },
    'open-end': { what: '“{written}” is read as {when}, still going on.', todo: '' },
    'future-open-end': {
      what: 'It begins after today, {when}, so its end is not known.',
      todo: '',
    },
    'zone-converted': { what: '“{written}” is {when} on the clocks of {zone}.', todo: '' },
    'fraction-dropped': { what: '“{written}” is read to the millisecond: {when}.', todo: '' },
    'midnight-as-day': {
      what: '“{written}” is read as the whole day {when}, since all clock times are midnight.',
      todo: '',
    },
    'serial-date': {
      what: '“{written}” is read as a number of days since 1900: {when}.',
      todo: 'Give the column the form of a date in the spreadsheet if that is wrong.',
    },
    'zone-name-assumed': {
      what: '“{written}” is read with the zone of North America: {when}.',
      todo: 'Write the offset in place of its name, such as -06:00.',
    },
    'season-assumed': {
      what: '“{written}” is read as a season: {when}.',
      todo: 'For a range of years, write both in full: 1921/1922.',
    },
    'calendar-assumed': {
      what: '“{written}” is read as a year of the Gregorian calendar: {when}.',
      todo: 'If it is a year of another calendar, write the Gregorian one.',
    },
    'order-assumed': {
      what: '“{written}” is read with the day first, as is usual in the language of the file ({language}).',
      todo: 'Say --date-order day-first or --date-order month-first to be sure.',
    },
    'zone-assumed': {
      what: 'Clock times have no zone, and are taken as {zone}.',
      todo: 'Say another with --time-zone.',
    },
    'title-from': { what: 'The title is the first sentence of “{field}”.', todo: '' },
    'id-changed': { what: 'The id “{id}” becomes “{instead}”.', todo: '' },
    'lane-as-tag': {
      what: '{count} groups are too many for lanes (at most {most}), so they are tags.',
      todo: 'Choose a column with fewer groups: --map lane=COLUMN.',
    },
    'media-as-source': { what: 'The picture or film {address} is kept as a source.', todo: '' },
    'source-without-address': {
      what: '“{name}” is a source without an address.',
      todo: 'If it has a page, write its address.',
    },
    'colour-noted': {
      what: 'The colour “{colour}” is not used: lanes have the colours.',
      todo: '',
    },
    'recurrence-expanded': { what: 'The repeated event becomes {count} events.', todo: '' },
    'recurrence-cut': {
      what: 'The repeated event becomes its first {count} events; the others are left out.',
      todo: 'Give it an end in the calendar.',
    },
    'end-unread': {
      what: 'The end “{written}” cannot be read, so it is left out.',
      todo: 'Write it in the form of the start.',
    },
    'clock-twice': {
      what: 'Clocks showed “{written}” twice; the first of the two is taken.',
      todo: '',
    },
    'clock-skipped': {
      what: 'Clocks never showed “{written}”; the event is as much later as clocks were put forward.',
      todo: '',
    },
    'private-event': {
      what: 'The calendar says that this event is private.',
      todo: 'Take it out of the file if it is not for readers.',
    },
    'recurrence-unread': {
      what: 'The repetition “{rule}” cannot be read; only the first event is taken.',
      todo: 'Write the other events out.',
    },
    'key-unread': { what: 'The key “{key}” is not read ({count}×).', todo: '' },
    'empty-row': { what: 'The row is empty.', todo: '' },
    'sheets-unread': {
      what: 'Other sheets are not read: {sheets}.',
      todo: 'Choose one with --sheet.',
    },
    'rows-above-header': { what: 'Above the names of the columns stands “{value}”.', todo: '' },
    'extra-cell': {
      what: '“{value}” stands beyond the last column.',
      todo: 'Give its column a name in the first row.',
    },
    'part-unread': { what: '“{value}” has no place in a timeline.', todo: '' },
    'bad-address': {
      what: '“{address}” is not a complete web address.',
      todo: 'Write it in full, with https://.',
    },
    'bad-coordinates': {
      what: '“{value}” is no point on the globe.',
      todo: 'Write latitude and longitude in degrees, such as 52.23 and 21.01.',
    },
    'bad-zone': { what: '“{zone}” is not a time zone.', todo: 'Write one such as Europe/Warsaw.' },
    'bad-importance': { what: '“{value}” is no importance.', todo: 'Write a number from 1 to 5.' },
    'no-date': { what: 'There is no date.', todo: 'Write when it happened.' },
    'no-title': { what: 'There is no title.', todo: 'Write in a few words what happened.' },
    'bad-date': {
      what: '“{written}” cannot be read as a date.',
      todo: 'Write it as 2025-09-10, 2025-09 or 2025.',
    },
    'bad-time': {
      what: '“{written}” cannot be read as a clock time.',
      todo: 'Write it as 19:28 on a day, with Z or +02:00 if the zone is not that of the file.',
    },
    'impossible-date': {
      what: 'The calendar or the clock has no “{written}”.',
      todo: 'Correct the date.',
    },
    'short-year': {
      what: 'The year of “{written}” is not clear.',
      todo: 'Write it with four digits: 1979 or 0079.',
    },
    'ambiguous-word': {
      what: '“{word}” in “{written}” is another month in another language.',
      todo: 'Say the language with --language.',
    },
    'end-before-start': {
      what: 'The end, {end}, is before the start, {start}.',
      todo: 'Correct one of the two.',
    },
    'not-a-record': { what: '“{received}” is not a record.', todo: 'Write { "date": …, … }.' },
    'bad-range': {
      what: 'The period “{title}” has no clear start and end.',
      todo: 'Give it a year, a month or a day for both.',
    },
    'empty-file': { what: 'The file is empty.', todo: 'Save it again with its content.' },
    'unknown-format': {
      what: 'The format of {name} is not known.',
      todo: 'Save it as CSV or XLSX, or name its format with --format: {known}.',
    },
    'unknown-encoding': {
      what: 'The file cannot be read as text.',
      todo: 'Save it as UTF-8, or say its encoding with --encoding, such as windows-1250.',
    },
    'broken-file': {
      what: 'The file is not complete or not correct as {format}: {detail}.',
      todo: 'Export it again.',
    },
    'broken-quotes': {
      what: 'A quotation mark has no partner, or text follows its partner.',
      todo: 'Write a quotation mark inside a cell twice, and put the cell between quotation marks.',
    },
    'bad-option': {
      what: '“{value}” is not possible for {option}.',
      todo: 'Choose one of these: {allowed}.',
    },
    'no-date-column': {
      what: 'No column has dates. The columns are {columns}.',
      todo: 'Name the column with --map date=COLUMN.',
    },
    'no-title-column': {
      what: 'No column has titles. The columns are {columns}.',
      todo: 'Name the column with --map title=COLUMN.',
    },
    'unknown-column': {
      what: 'There is no column “{column}” for {field}. The columns are {columns}.',
      todo: 'Write the name as in the file.',
    },
    'unknown-field': { what: 'There is no field “{field}”.', todo: 'The fields are {fields}.' },
    'unknown-sheet': { what: 'There is no sheet “{sheet}”.', todo: 'The sheets are {sheets}.' },
    'order-undecided': {
      what: '“{written}” can be {first} or {second}, and no other date of the file shows which.',
      todo: 'Say --date-order day-first for the first or --date-order month-first for the second.',
    },
    'order-mixed': {
      what: '“{written}” has the day first and “{other}” the month, so other dates are not clear.',
      todo: 'Write all dates in one way, such as 2025-09-10.',
    },
    'no-events': {
      what: 'No row gives an event.',
      todo: 'Write at least one with a date and a title.',
    },
    'dataset-refused': { what: 'The dataset does not pass the check.', todo: 'Correct it.' },
    unexpected: {
      what: 'The import failed: {detail}.',
      todo: 'Please report this with the file.',
    },
  },
} as const;
