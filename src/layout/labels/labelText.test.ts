import { expect, test } from 'vitest';
import { labelText, shorten, wrappedText } from './labelText';
import type { MeasureText } from '../types';

const measure: MeasureText = (text) => text.length * 10;

test.each([
  ['Alaska talks', 120, 'Alaska talks'],
  ['Alaska talks', 119, 'Alaska tal…'],
  ['Alaska talks', 85, 'Alaska…'],
  ['Alaska talks', 5, '…'],
  ['Alaska t…', 80, 'Alaska…'],
  ['ab🛰️cd', 45, 'ab…'],
  ['ab🛰️cd', 55, 'ab…'],
  ['e\u0301te\u0301s', 25, '…'],
])('%s in %i px is %s', (text, maxPx, expected) => {
  expect(shorten(text, maxPx, measure, 'title')).toEqual([expected, expected.length * 10]);
});

test('two lines are as wide as the wider line, one line is as wide as both texts and a gap', () => {
  const of = (style: 'two-line' | 'one-line', maxPx: number) =>
    labelText('Talks', '15 August', style, maxPx, measure);
  expect(of('two-line', 200)).toEqual({
    title: 'Talks',
    more: '',
    date: '15 August',
    face: 'title',
    widthPx: 90,
  });
  expect(of('one-line', 200)).toEqual({
    title: 'Talks',
    more: '',
    date: '15 August',
    face: 'title',
    widthPx: 148,
  });
  expect(of('one-line', 147)).toEqual({
    title: 'Talks',
    more: '',
    date: '',
    face: 'title',
    widthPx: 50,
  });
  expect(of('two-line', 80)).toEqual({
    title: 'Talks',
    more: '',
    date: '',
    face: 'title',
    widthPx: 50,
  });
});

test.each([
  ['Trump and Putin meet in Alaska', 'Trump and Putin', 'meet in Alaska'],
  ['Talks in Berlin', 'Talks in', 'Berlin'],
  ['A parliamentarian', 'A', 'parliamentarian'],
])('“%s” has the lines “%s” and “%s”', (title, first, more) => {
  expect(wrappedText(title, measure, 'light')).toEqual({
    title: first,
    more,
    date: '',
    face: 'light',
    widthPx: 10 * Math.max(first.length, more.length),
  });
});

test('a single word has no second line', () => {
  expect(wrappedText('Rijkswaterstaat', measure, 'light')).toBeNull();
});
