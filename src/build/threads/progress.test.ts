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
  return { progress, said: printed, rewritten, clock };
}

test('on a terminal one line is rewritten, and stays once at the end', () => {
  const { progress, said, rewritten, clock } = startProgress(true);
  progress.addTotal('images', 84);
  progress.addDone('images', 80);
  expect(rewritten).toEqual([]);
  progress.begin();
  clock.ms += 3200;
  progress.addTotal('pages', 250);
  clock.ms += 40;
  // Too soon after the last.
  progress.addDone('pages', 100);
  clock.ms += 160;
  progress.addDone('pages', 20);
  expect(rewritten).toEqual([
    'images 80 of 84 · 0.0 s',
    'pages 0 of 250 · images 80 of 84 · 3.2 s',
    'pages 120 of 250 · images 80 of 84 · 3.4 s',
  ]);
  expect(said).toEqual([]);
  progress.addDone('pages', 130);
  progress.addDone('images', 4);
  progress.end();
  expect(said).toEqual(['pages 250 of 250 · images 84 of 84 · 3.4 s']);
  expect(rewritten.at(-1)).toBe('');
});

test('elsewhere there is a line at the begin and one at the end', () => {
  const { progress, said, clock } = startProgress(false);
  progress.addTotal('pages', 2000);
  progress.begin();
  for (let page = 0; page < 2000; page++) {
    clock.ms += 10;
    progress.addDone('pages', 1);
  }
  progress.end();
  progress.addDone('pages', 1);
  progress.end();
  expect(said).toEqual(['pages 0 of 2000 · 0.0 s', 'pages 2000 of 2000 · 20.0 s']);
});
