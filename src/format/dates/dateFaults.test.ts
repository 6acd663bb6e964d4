import { expect, test } from 'vitest';

import { loadIssueWords } from '../../i18n';
import { parseDataset } from '../index';
import { sampleWith } from '../sampleDataset';

const words = await loadIssueWords('en');

/** The issue of an event's date, which is in Amsterdam. */
function issueOf(when: string, path = 'events.3.when') {
  const { issues } = parseDataset(sampleWith(path, when));
  const [issue, ...others] = issues.filter(({ severity }) => severity === 'error');
  expect(others).toEqual([]);
  // Every fault has words.
  const fault = issue?.params['fault'];
  if (issue && fault) expect(words(issue).what + words(issue).todo).not.toContain(`: ${fault}.`);
  return issue && [issue.code, issue.params['fault'], issue.params['nearest']];
}

test.each([
  ['2025-9-1', 'zeros', '2025-09-01'],
  ['2025-9', 'zeros', '2025-09'],
  ['01/09/2025', 'order', '2025-09-01|2025-01-09'],
  ['31/08/2025', 'order', '2025-08-31'],
  ['08/31/2025', 'order', '2025-08-31'],
  ['1.9.2025', 'order', '2025-09-01|2025-01-09'],
  ['10-09-2025', 'order', '2025-09-10|2025-10-09'],
  ['09/2025', 'order', '2025-09'],
  ['01/09/25', 'short-year', ''],
  ['79', 'short-year', '0079'],
  ['’79', 'short-year', '0079'],
  ['AD 79', 'short-year', '0079'],
  ['79 CE', 'short-year', '0079'],
  ['c. 1840', 'circa', '1840~'],
  ['ca 1840', 'circa', '1840~'],
  ['circa September 2025', 'circa', '2025-09~'],
  ['about 1840s', 'circa', '184X~'],
  ['1840s', 'decade', '184X'],
  ['the 1840’s', 'decade', '184X'],
  ['jaren 1840', 'decade', '184X'],
  ['19th century', 'decade', '18XX'],
  ['19e eeuw', 'decade', '18XX'],
  ['Sept 2025', 'words', '2025-09'],
  ['September 2025', 'words', '2025-09'],
  ['10 September 2025', 'words', '2025-09-10'],
  ['September 10, 2025', 'words', '2025-09-10'],
  ['Wednesday, 10 September 2025', 'words', '2025-09-10'],
  ['10th of September 2025', 'words', '2025-09-10'],
  ['10 mei 2025', 'words', '2025-05-10'],
  ['10 вересня 2025', 'words', '2025-09-10'],
  ['10 września 2025', 'words', '2025-09-10'],
  ['10-Sep-2025', 'words', '2025-09-10'],
  ['2025-Sep-10', 'words', '2025-09-10'],
  ['summer 2025', 'words', '2025-22'],
  ['2025/09/01', 'separators', '2025-09-01'],
  ['2025.09.01', 'separators', '2025-09-01'],
  ['2025‑09‑01', 'separators', '2025-09-01'],
  ['20250901', 'separators', '2025-09-01'],
  ['202509', 'separators', '2025-09'],
  [' 2025-09-01 ', 'spaces', '2025-09-01'],
  ['٢٠٢٥-٠٩-٠١', 'digits', '2025-09-01'],
  ['2025-09-10 10:00:05', 'clock', '2025-09-10T10:00:05'],
  ['2025-09-10T10:00:00.5', 'seconds', '2025-09-10T10:00:00.500'],
  ['2025-09-10T10:00:00.123456', 'seconds', '2025-09-10T10:00:00.123'],
  ['2025-09-10 10:00Z', 'offset', '2025-09-10T10:00Z'],
  ['2025-09-10T23:30:00.123456Z', 'offset', '2025-09-10T23:30:00.123Z'],
  ['2025-09-10T10:00+2', 'offset', '2025-09-10T10:00+02:00'],
  ['2025-09-10T10:00-0400', 'offset', '2025-09-10T10:00-04:00'],
  ['2025-09-10T10:00 CEST', 'offset', '2025-09-10T10:00+02:00'],
  ['-44', 'before-christ', '-0044'],
  ['-44-03-15', 'before-christ', '-0044-03-15'],
  ['44 BC', 'before-christ', '-0043'],
  ['44 v.Chr.', 'before-christ', '-0043'],
  ['1 BC', 'before-christ', '0000'],
  ['before 270 BC', 'set', '[..-0269]'],
  ['12025', 'far-year', 'Y12025'],
  ['-66000000', 'far-year', 'Y-66000000'],
  ['Y12025-01', 'far-year', 'Y12025'],
  ['66 million years ago', 'far-year', 'Y-66000000'],
  ['c. 4.6 billion years ago', 'circa', 'Y-4600000000~'],
  ['13,8 miljard jaar geleden', 'far-year', 'Y-13800000000'],
  ['66 Ma', 'far-year', 'Y-66000000'],
  ['2025-09-10 10:00', 'clock', '2025-09-10T10:00'],
  ['2025-09-10 3pm', 'clock', '2025-09-10T15:00'],
  ['2025-09-10T10', 'clock', '2025-09-10T10:00'],
  ['2025-9-1 9:05', 'clock', '2025-09-01T09:05'],
  ['2025-xx', 'hidden', '2025'],
  ['2025-09-??', 'hidden', '2025-09'],
  ['202x', 'hidden', '202X'],
  ['2025 Q3', 'set', '[2025-07..2025-09]'],
  ['2025-W37', 'set', '[2025-09-08..2025-09-14]'],
  ['before 1840', 'set', '[..1840]'],
  ['after September 2025', 'set', '[2025-09..]'],
  ['1757500000', 'timestamp', ''],
  ['1840-1845', 'range', '1840/1845'],
  ['1840–1845', 'range', '1840/1845'],
  ['1 Sept 2025 to 5 Sept 2025', 'range', '2025-09-01/2025-09-05'],
  ['2025-09-01..2025-09-05', 'range', '2025-09-01/2025-09-05'],
  ['2025-09-01/now', 'range', '2025-09-01/..'],
  ['2025-9-1/2025-9-5', 'zeros', '2025-09-01/2025-09-05'],
  ['[2025-9-1..2025-9-5]', 'zeros', '[2025-09-01..2025-09-05]'],
  ['2025-09-10 10:00:00/2025-09-10 12:00:00', 'clock', '2025-09-10T10:00:00/2025-09-10T12:00:00'],
])('%j: %s, write %s', (when, fault, nearest) => {
  expect(issueOf(when)).toEqual(['date-form', fault, nearest]);
});

test.each([
  ['2025-13', 'month'],
  ['2025-00-00', 'month'],
  ['2025-04-31', 'day'],
  ['2025-09-00', 'day'],
  ['-0000', 'year'],
  ['2025-09-10T24:00', 'hour'],
  ['2025-09-10T10:60', 'minute'],
  ['2025-09-10T10:00:60', 'second'],
  ['-0043-02-30', 'day'],
])('%j does not exist because of the %s', (when, fault) => {
  expect(issueOf(when)).toEqual(['impossible-date', fault, undefined]);
});

test.each(['Y20000000001', 'Y-21E9', '-99999999999', '300000000000'])(
  '%j is outside the years of a timeline',
  (when) => expect(issueOf(when)?.[0]).toBe('date-outside-years'),
);

test.each([
  '-0043-03-15',
  '0000',
  '-0269~',
  'Y-66000000',
  'Y-138E8',
  'Y12025/Y13000',
  '2025-09-10T10:00:05',
  '2025-09-10T10:00:05.250',
  '2025-09-10T21:30Z',
  '2025-09-10T23:30:15+02:00/2025-09-11T01:00+02',
])('%j is a date', (when) => expect(issueOf(when)).toBeUndefined());

test.each(['?', 'unknown', 'n.d.', 'TBD', '—'])('%j says that the date is not known', (when) =>
  expect(issueOf(when)?.[0]).toBe('unknown-date'),
);

test.each(['soon', 'the day before yesterday', '15 August', 'foo 2025', '{2025,2026}', '', '/'])(
  '%j resembles no date',
  (when) => expect(issueOf(when || '[]')?.[0]).toBe('bad-date'),
);

test.each([
  ['updated', '2025-09', 'bad-date', undefined, undefined],
  ['updated', '15/09/2025', 'date-form', 'order', '2025-09-15'],
  ['updated', '2025-09-15T10:00', 'date-form', 'clock-here', '2025-09-15'],
  ['sources.0.published', '2025-08~', 'bad-date', undefined, undefined],
  ['sources.0.published', 'Sept 2025', 'date-form', 'words', '2025-09'],
  ['sources.0.published', 'c. 1840', 'date-form', 'circa', '1840'],
  ['ranges.0.from', '2025-09-09 18:00', 'date-form', 'clock', '2025-09-09T18:00'],
  ['ranges.0.from', '2025-09-09 25:30', 'date-form', 'clock', ''],
  ['ranges.0.from', '2025-09-09T18:00 Z', 'date-form', 'offset', '2025-09-09T18:00Z'],
  ['sources.0.published', '-0043', 'bad-date', undefined, undefined],
  ['coverage.from', '1 August 2025', 'date-form', 'words', '2025-08-01'],
  ['changes.0.date', '2025-9-12', 'date-form', 'zeros', '2025-09-12'],
])('%s = %j: %s', (path, written, code, fault, nearest) => {
  expect(issueOf(written, path)).toEqual([code, fault, nearest]);
});

test('a long text takes no time', () => {
  for (const part of ['1 ', 'to ', 'c. ', '2025 - ', '[..', 'before ', '~a/', 'from a to '])
    for (const times of [20, 60, 10_000]) expect(issueOf(part.repeat(times))?.[0]).toMatch(/date/);
});

test('the message says what is wrong and what to write', () => {
  const messageOf = (when: string) => {
    const [issue] = parseDataset(sampleWith('events.3.when', when)).issues;
    return issue && Object.values(words(issue)).join(' ');
  };
  expect(messageOf('2025-9-1')).toBe(
    '“2025-9-1” is not written as a date: months, days and hours have two digits. Write 2025-09-01.',
  );
  expect(messageOf('01/09/2025')).toBe(
    '“01/09/2025” is not written as a date: the year comes first, then the month, then the day. ' +
      'Write 2025-09-01 or 2025-01-09.',
  );
  expect(messageOf('2025-04-31')).toBe(
    'The calendar has no 2025-04-31. Correct it: that month does not have this day.',
  );
});
