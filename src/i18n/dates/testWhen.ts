/** For tests of words: short notation for the date of an event. */
import type { DateParts, WhenParts } from '../../time';
import type { WordedWhen } from './datesInWords';

/** The zone of the dataset in tests. */
export const AMSTERDAM = 'Europe/Amsterdam';

/** Parses `2025-09-09T23:30~` and the like without checks. The real parser is in `time/`. */
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
  more: { isNight?: true; zone?: string; candidates?: string[] } = {},
): WordedWhen {
  return {
    form,
    first: first === null ? null : parts(first),
    last: last === null ? null : parts(last),
    isNight: more.isNight ?? false,
    zone: more.zone ?? AMSTERDAM,
    ...(more.candidates && { candidates: more.candidates.map(parts) }),
  };
}
