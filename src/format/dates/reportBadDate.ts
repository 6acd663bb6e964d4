/** Reports a text that is not a date, with what is wrong and what to write instead. */
import { parseDate, parseDateTime, parseWhenText } from '../../time';
import type { IssueLog, Path } from '../issues';
import { impossibleDateIn, impossiblePartOf } from './calendar';
import { dateFaultOf } from './dateFaults';

/** No date is longer. The limit keeps hostile texts from taking time. */
export const MAX_DATE_LENGTH = 200;

/** Alternatives beyond these would confuse. */
const MAX_ALTERNATIVES = 2;

/**
 * The forms of a date. `when` is a whole `when`, `end` one of its ends; `i18n/` calls both `edtf`.
 * `bound` is a date or a clock time.
 */
type DateForm = 'day' | 'date' | 'bound' | 'end' | 'when';

/** Dates of publications and changes have years of four digits. */
const SHORT_YEAR = /^\d{4}(?!\d)/;
/** Whether a text is valid, on the clock of a zone. */
type Accepts = (text: string, zone: string) => boolean;
const acceptsByForm: Readonly<Record<DateForm, Accepts>> = {
  day: (text) => SHORT_YEAR.test(text) && parseDate(text)?.day !== undefined,
  date: (text) => SHORT_YEAR.test(text) && parseDate(text) !== null,
  bound: (text, zone) => (parseDate(text) ?? parseDateTime(text, zone)) !== null,
  end: (text, zone) => !text.includes('/') && parseWhenText(text, zone) !== null,
  when: (text, zone) => parseWhenText(text, zone) !== null,
};

/** `zone`: the zone of clock times, if it is known. */
export function reportBadDate(
  text: string,
  form: DateForm,
  zone: string | null,
  log: IssueLog,
  path: Path,
): void {
  const short = text.slice(0, MAX_DATE_LENGTH);
  const accepts = (written: string): boolean => acceptsByForm[form](written, zone ?? 'UTC');
  const isEdtf = form === 'end' || form === 'when';
  const impossible = impossibleDateIn(short, isEdtf);
  if (impossible) return reportImpossibleDate(impossible, log, path);
  const allowed = isEdtf ? 'edtf' : form;
  // A date of another form, such as a month instead of a day, has no fault in itself.
  const isOtherForm =
    !isEdtf && !short.includes('T') && parseWhenText(short, zone ?? 'UTC') !== null;
  const found = isOtherForm ? null : dateFaultOf(short, { accepts });
  if (!found) return log.report('bad-date', path, { date: text, allowed });
  const { fault, instead } = found;
  if (fault === 'unknown') return log.report('unknown-date', path, { date: text });
  if (fault === 'outside-years') return log.report('date-outside-years', path, { date: text });
  const nearest = instead.slice(0, MAX_ALTERNATIVES).join('|');
  log.report('date-form', path, { date: text, fault, nearest, allowed });
}

export function reportImpossibleDate(date: string, log: IssueLog, path: Path): void {
  log.report('impossible-date', path, { date, fault: impossiblePartOf(date) });
}
