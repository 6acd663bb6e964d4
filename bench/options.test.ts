import { afterEach, expect, test, vi } from 'vitest';

import { readBenchOptions } from './options.mjs';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Reads wrong options. Returns what the user sees. */
function errorOf(args: string[]): string {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${code}`);
  });
  expect(() => readBenchOptions(args)).toThrow('exit 1');
  return logged.mock.calls.join('\n');
}

test('options are read, with their defaults', () => {
  expect(readBenchOptions([])).toMatchObject({
    sizes: [12, 1000, 10_000, 100_000],
    rounds: 5,
    limitMs: 60_000,
    throttle: 4,
    minutes: 60,
    seed: 1,
  });
  const soak = readBenchOptions(['--soak', '--minutes', '20', '--only', 'soak-59', '--seed', '7']);
  expect(soak).toMatchObject({ soak: true, minutes: 20, seed: 7 });
  expect(soak.pages.map(({ name }) => name)).toEqual(['soak-59']);
});

test.each([
  [['--bogus'], "Unknown option '--bogus'. The options are --n, --rounds"],
  [['--minutes'], "Option '--minutes <value>' argument missing. The options are"],
  [['fast'], "Unexpected argument 'fast'"],
  [['--n', '12,many'], '--n many: give a whole number from 1 to 1000000'],
  [['--rounds', '0'], '--rounds 0: give a whole number from 1 to 1000'],
  [['--rounds='], '--rounds : give a whole number'],
  [['--throttle', '0.5'], '--throttle 0.5: give a number from 1 to 100'],
  [['--limit', '1e9'], '--limit 1e9: give a whole number from 1 to 3600'],
  [['--minutes', '1.5'], '--minutes 1.5: give a whole number from 1 to 1440'],
  [['--seed', '-1'], '--seed'],
  [['--soak', '--only', 'vis'], '--only vis: the pages are soak-59, soak-10000, soak-embeds'],
  [['--soak', '--leaks'], 'choose one of --leaks, --soak'],
  [['--legibility', '--sizes', '1216'], '--sizes 1216: give sizes as 1216x640 or 1216xneed'],
  [['--legibility', '--data', 'none.json'], '--data none.json: there is no such file'],
  [['--tables', 'none.jsonl'], '--tables none.jsonl: there is no such file'],
])('%j: %s', (args, message) => {
  expect(errorOf(args)).toContain(message);
});
