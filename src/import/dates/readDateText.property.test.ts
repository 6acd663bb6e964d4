import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseWhenText } from '../../time';
import { isFault } from './parts';
import { readClock } from './readClock';
import { readDateText } from './readDateText';
import { writeWhen } from './writeWhen';

const word = fc.constantFrom(
  ...(
    '1957 4 10 12 31 1957-10-04 10/4/1957 October oktober жовтня ca. about since to – - / .. [ ] , . ' +
    '? ~ % BC v.Chr. 19:28 AM Z +02:00 spring 1840s 1st century AD between 00XX and or now before Mon of ' +
    "GMT-0600 年 月 日 هـ Q3 ' −"
  ).split(' '),
);

test('any words of dates give a date or a fault', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
        fc.array(word, { maxLength: 6 }).map((words) => words.join('')),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
      ),
      fc.constantFrom('day-first', 'month-first', undefined),
      fc.constantFrom('nl', 'pl', undefined),
      (text, order, language) => {
        const read = readDateText(text, { order, language });
        readClock(text);
        if (isFault(read) || read.form === 'now') return;
        const when = writeWhen(read);
        if (typeof when !== 'string') return;
        // An object has a set on either side of a period; a text has not.
        const sides = when.includes('[') ? when.split('/') : [when];
        for (const side of sides.filter((each) => each !== '..' && each !== '')) {
          expect([side, parseWhenText(side, 'UTC')]).not.toContain(null);
        }
      },
    ),
    { numRuns: 8000 },
  );
});
