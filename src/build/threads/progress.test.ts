import { expect, test } from 'vitest';

import { createProgress } from './progress';

function startProgress(isTerminal: boolean) {
  const printed: string[] = [];
  const rewritten: string[] = [];
  const clock = { ms: 5000 };
  const progress = createProgress({
    printLine: (line) => printed.push(line),
    rewriteLine: isTerminal ? (line) => rewritten.push(line) : null,
    now: () => clock.ms,
  });
  return { progress, printed, rewritten, clock };
}

test('on a terminal a line is rewritten, and printed at the end', () => {
  const { progress, printed, rewritten, clock } = startProgress(true);
  progress.addTotal('images', 84);
  progress.addDone('images', 80);
  expect(rewritten).toEqual([]);
  progress.begin();
  clock.ms += 3200;
  progress.addTotal('pages', 250);
  clock.ms += 40;
  // Too soon after the last change.
  progress.addDone('pages', 100);
  clock.ms += 160;
  progress.addDone('pages', 20);
  expect(rewritten).toEqual([
    'images 80 of 84 · 0.0 s',
    'pages 0 of 250 · images 80 of 84 · 3.2 s',
    'pages 120 of 250 · images 80 of 84 · 3.4 s',
  ]);
  expect(printed).toEqual([]);
  progress.addDone('pages', 130);
  progress.addDone('images', 4);
  progress.end();
  expect(printed).toEqual(['pages 250 of 250 · images 84 of 84 · 3.4 s']);
  expect(rewritten.at(-1)).toBe('');
});

test('without a terminal a line is printed at the start and at the end', () => {
  const { progress, printed, clock } = startProgress(false);
  progress.addTotal('pages', 2000);
  progress.begin();
  for (let page = 0; page < 2000; page++) {
    clock.ms += 10;
    progress.addDone('pages', 1);
  }
  progress.end();
  progress.addDone('pages', 1);
  progress.end();
  expect(printed).toEqual(['pages 0 of 2000 · 0.0 s', 'pages 2000 of 2000 · 20.0 s']);
});
