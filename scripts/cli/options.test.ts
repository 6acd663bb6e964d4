import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const errorOf = (...args: string[]): string => {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status).toBe(1);
  // Only our own sentence, not a stack.
  expect(stderr).not.toContain('    at ');
  return stderr;
};

test.each([
  [['--port', 'http'], '--port http: give a whole number from 1 to 65535'],
  [['--port', '70000'], '--port 70000: give a whole number'],
  [['--host'], "Unknown option '--host'. The options are --port, --strictPort, --outDir"],
  [['--outDir', 'none'], 'There is no site in none/ to show yet: npm run build'],
])('preview %j: %s', (args, message) => {
  expect(errorOf('scripts/serve/preview.mjs', ...args)).toContain(message);
});

test('check-data takes one file', () => {
  expect(errorOf('scripts/cli/checkData.mjs', 'a.json', 'b.json')).toContain(
    'Give one file: npm run check-data FILE',
  );
  expect(errorOf('scripts/cli/checkData.mjs', '--all')).toContain("Unknown option '--all'");
});

test('an unknown command is named, with those that there are', () => {
  expect(errorOf('scripts/cli/go.mjs', 'deploy')).toContain('No command "deploy": start, test');
});
