/** The schema of a date: a text, or an object with a start and an end. */
import * as v from 'valibot';

import { calendarNames } from '../dates/calendars';
import { localizedText, oneOf, strictObject, text } from './schemaParts';

const whenObject = strictObject({
  start: v.pipe(
    text,
    v.description(
      'An EDTF date (2025-08-15, 2025-08~), a set ([..2025-09], [2025-08-18..2025-08-22]), a local YYYY-MM-DDTHH:MM[:SS[.mmm]], an instant (2025-08-15T19:30Z), or .. for an open start.',
    ),
  ),
  end: v.exactOptional(
    v.pipe(
      v.nullable(text),
      v.description(
        'Omit for a single date; .. if it is ongoing; null if the end is unknown; else as start.',
      ),
    ),
  ),
  part: v.exactOptional(oneOf(['night'])),
  calendar: v.exactOptional(
    v.pipe(
      oneOf(calendarNames),
      v.description(
        'The calendar of the days in start and end. Months count from the first of the year.',
      ),
    ),
  ),
  wording: v.exactOptional(
    v.pipe(localizedText, v.description("The source's own phrase for the date.")),
  ),
  basis: v.exactOptional(v.pipe(localizedText, v.description('Why these bounds.'))),
});

export const when = v.pipe(
  v.union([text, whenObject]),
  v.description(
    'EDTF, such as 2025-08-15, 2025-08~, -0043-03-15, Y-66000000, 2022-02-24/.., [..2025-09], 2025-09-09/2025-09-10; or an object with start and end. A date without a time is the whole day in the zone of the event.',
  ),
);
