import { isFault, mapParts, type DateFault, type DateReading } from './parts';
import { readDateText } from './readDateText';

/** What the words for a date add: that it is about right, or that it goes on. */
export function withWords(
  reading: DateReading | DateFault | null,
  shown: string,
): DateReading | DateFault | null {
  if (shown === '' || !reading || isFault(reading) || reading.form === 'now') return reading;
  const words = readDateText(shown, {});
  if (isFault(words) || words.form === 'now') return reading;
  // "66 million years ago" says no less than the year -66000000.
  if (Math.abs(words.first.year) > 9999) return reading;
  const { approximate, uncertain } = words.first;
  const marked = mapParts(reading, (part) => ({
    ...part,
    ...(approximate && { approximate }),
    ...(uncertain && { uncertain }),
  }));
  return words.form === 'since' && marked.form === 'at'
    ? { form: 'since', first: marked.first }
    : marked;
}
