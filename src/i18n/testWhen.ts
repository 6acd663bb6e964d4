/** For the tests of words: when an event was, written as short as a table wants it. */
import type { DateParts, WhenParts } from '../time';
import type { WordedWhen } from './datesInWords';

/** Where the dataset of the tests is. */
export const AMSTERDAM = 'Europe/Amsterdam';

/** `2025-09-09T23:30~` and the like, for tables only: the real parser is `time`'s. */
function parts(text: string): DateParts {
  const [, date = '', clock, mark] = /^([\d-]+)(?:T([\d:]+))?([~?%])?$/.exec(text) ?? [];
  const [year = 0, month, day] = date.split('-').map(Number);
  const [hour, minute] = clock?.split(':').map(Number) ?? [];
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(hour !== undefined && { hour }),
    ...(minute !== undefined && { minute }),
    ...((mark === '~' || mark === '%') && { approximate: true }),
    ...((mark === '?' || mark === '%') && { uncertain: true }),
  };
}

export function when(
  form: WhenParts['form'],
  first: string | null,
  last: string | null = null,
  more: { night?: true; zone?: string; candidates?: string[] } = {},
): WordedWhen {
  return {
    form,
    first: first === null ? null : parts(first),
    last: last === null ? null : parts(last),
    isNight: more.night ?? false,
    zone: more.zone ?? AMSTERDAM,
    ...(more.candidates && { candidates: more.candidates.map(parts) }),
  };
}
