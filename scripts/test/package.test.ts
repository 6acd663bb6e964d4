/** Tests the package from its tarball, as a user has it. One file, since it installs it once. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { installPackage, type Installed } from './installed.mjs';
import { ensureTarball } from './tarball.mjs';

let installed: Installed;
beforeAll(async () => {
  installed = await installPackage(LINKED);
}, 300_000);
afterAll(() => installed.remove());

/** The React of an app. */
const LINKED = ['react', 'react-dom', 'scheduler'];
/** The size of the installed packages in a user's folder (bytes). */
const MAX_BYTES = 60e6;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/** Writes a file to the user's folder. Returns its name. */
function write(name: string, text: string): string {
  const file = path.join(installed.folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return name;
}

const SMALLEST = '{"events": [{"when": "2025-09-04", "title": "Leaders meet"}]}';
const WRONG = '{"events": [{"when": "2025-13-04", "title": "Leaders meet"}]}';

test('the installed package is small, and has nothing of the repository but what it ships', () => {
  const modules = path.join(installed.folder, 'node_modules');
  const own = ['@resvg', 'kroniek'].map((name) => path.join(modules, name));
  const bytes = own.flatMap(filesIn).reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes).toBeLessThan(MAX_BYTES);
  const packages = readdirSync(modules).filter((name) => !/^\.|^react|^scheduler$/.test(name));
  expect(packages.toSorted()).toEqual(['@resvg', 'kroniek']);
  const shipped = readdirSync(path.join(modules, 'kroniek')).toSorted();
  expect(shipped).toEqual(['LICENSE', 'README.md', 'data', 'package', 'package.json']);
});

test('the licences of what is bundled are shipped with it', () => {
  const shipped = path.join(installed.folder, 'node_modules/kroniek/package');
  const files = ['client/assets', 'node', 'lib/standalone', 'lib/react'];
  for (const folder of files) {
    const text = readFileSync(path.join(shipped, folder, 'licenses.md'), 'utf8');
    expect.soft(text, folder).toContain('date-fns');
    expect.soft(text, folder).toMatch(/permission is hereby granted/i);
  }
  const fonts = readFileSync(path.join(shipped, 'node/fonts/source-serif-4.txt'), 'utf8');
  expect(fonts).toContain('SIL Open Font License');
});

test('a timeline opens as a live page, which follows its file', async () => {
  const file = write('live/events.json', SMALLEST);
  const { url, stop } = await installed.start(file, '--no-open', '--port', '0');
  try {
    const response = await fetch(`${url}en/`);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('Leaders meet');
    const scripts = [...page.matchAll(/ (?:src|href)="(\/[^"]+\.(?:js|css|json))"/g)];
    expect(scripts.length).toBeGreaterThan(4);
    for (const [, address = ''] of scripts) {
      expect.soft((await fetch(new URL(address, url))).status, address).toBe(200);
    }

    const events = await fetch(`${url}kroniek-live`);
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
    const first = await reader?.read();
    write('live/events.json', WRONG);
    expect((await reader?.read())?.value).not.toBe(first?.value);
    const problem = await fetch(`${url}en/`);
    expect(problem.status).toBe(500);
    expect(await problem.text()).toContain('data-issue="events.0.when"');
    write('live/events.json', SMALLEST);
    await reader?.read();
    expect((await fetch(`${url}en/`)).status).toBe(200);
    await reader?.cancel();
  } finally {
    stop();
  }
});

/** Files in the shapes that editors have. */
const SAMPLES = readdirSync('src/import/samples').filter((name) => /\.(?!md$)\w+$/.test(name));

test('a sheet opens in one command', async () => {
  const { url, stop } = await installed.start(
    path.resolve('src/import/samples/plain.csv'),
    '--no-open',
    '--port',
    '0',
  );
  const page = await (await fetch(`${url}en/`)).text();
  stop();
  expect(page).toContain('Leaders meet in Paris');
});

test('every sample becomes a site', async () => {
  expect(SAMPLES.length).toBeGreaterThan(10);
  for (const name of SAMPLES) {
    const folder = `samples/${name}`;
    const sample = path.resolve('src/import/samples', name);
    const { code, stderr } = await installed.kroniek('build', sample, '-o', folder);
    expect.soft(code, `${name} ${stderr}`).toBe(0);
    const page = path.join(installed.folder, folder, 'index.html');
    expect.soft(existsSync(page), name).toBe(true);
  }
}, 300_000);

test('import writes a dataset that checks without errors, and a report', async () => {
  const sample = path.resolve('src/import/samples/us-dates.csv');
  const { code, stdout, stderr } = await installed.kroniek('import', sample);
  expect(code).toBe(0);
  expect(stderr).toMatch(/read: .*“?date/i);
  const { events } = JSON.parse(stdout) as { events: unknown[] };
  const file = write('imported.json', stdout);
  const checked = await installed.kroniek('check', file, '--json');
  expect(JSON.parse(checked.stdout)).toMatchObject({ errors: 0, events: events.length });

  const ambiguous = write('ambiguous.csv', 'date,title\n3/4/2025,Talks\n5/6/2025,Decision\n');
  const stopped = await installed.kroniek('import', ambiguous);
  expect(stopped.code).toBe(1);
  expect(stopped.stdout).toBe('');
  expect(stopped.stderr).toContain('--date-order');
  const told = await installed.kroniek('import', ambiguous, '--date-order', 'day-first');
  expect(told.stdout).toContain('2025-04-03');
  const wrong = await installed.kroniek('import', ambiguous, '--map', 'dat=Datum');
  expect(wrong.code).toBe(2);
});

describe('a built site', () => {
  test('is whole in a folder of its host', async () => {
    const file = write('events.json', SMALLEST);
    const built = await installed.kroniek('build', file, '-o', 'site', '--base', '/sub/', '--json');
    expect(built.code).toBe(0);
    expect(JSON.parse(built.stdout)).toMatchObject({ folder: 'site', base: '/sub/', errors: 0 });
    const site = path.join(installed.folder, 'site');
    const pages = filesIn(site).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(8);
    const addresses = pages.flatMap((name) =>
      [...readFileSync(name, 'utf8').matchAll(/ (?:src|href|data-\w+-src)="(\/[^"#?*]*)/g)].map(
        ([, address = '']) => address,
      ),
    );
    const missing = [...new Set(addresses)].filter(
      (address) => !address.startsWith('/sub/') || !existsSync(path.join(site, address.slice(5))),
    );
    expect(missing).toEqual([]);
    const { url, stop } = await installed.start('preview', 'site', '--port', '0');
    expect(url).toMatch(/\/sub\/$/);
    const page = await fetch(`${url}en/`);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    stop();
  });

  test('names its host in what other sites read, and its folder follows from that', async () => {
    const file = write('events.json', SMALLEST);
    const address = 'https://example.org/t/';
    await installed.kroniek('build', file, '-o', 'hosted', '--site', address);
    const page = readFileSync(path.join(installed.folder, 'hosted/en/index.html'), 'utf8');
    expect(page).toContain(`<link rel="canonical" href="${address}en/">`);
    expect(page).toContain('src="/t/assets/');
  });

  test('is not written if its file is wrong, and an older one stays', async () => {
    const file = write('wrong.json', SMALLEST);
    await installed.kroniek('build', file, '-o', 'older');
    write('wrong.json', WRONG);
    const built = await installed.kroniek('build', file, '-o', 'older');
    expect(built.code).toBe(1);
    expect(built.stderr).toContain('wrong.json: events.0.when');
    expect(built.stdout).toBe('');
    expect(existsSync(path.join(installed.folder, 'older/en/index.html'))).toBe(true);
  });

  test('has the pinned copies that lie beside it', async () => {
    const file = write('pinned/events.json', SMALLEST);
    const into = ['--into', 'archive'];
    const pinned = await installed.kroniek('archive', file, '--date', '2026-11-25', ...into);
    expect(pinned.code).toBe(0);
    const again = await installed.kroniek('archive', file, '--date', '2026-11-25', ...into);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('--force');
    await installed.kroniek('build', file, '-o', 'with-pinned');
    const copy = path.join(installed.folder, 'with-pinned/archive/2026-11-25');
    expect(existsSync(path.join(copy, 'embed/v1/en/index.html'))).toBe(true);
    expect(existsSync(path.join(copy, '_headers'))).toBe(false);
  });
});

test('init writes a folder whose events build, and overwrites nothing', async () => {
  const { code, stdout } = await installed.kroniek('init', 'mine', '--json');
  expect(code).toBe(0);
  const { files } = JSON.parse(stdout) as { files: string[] };
  expect(files).toContain('README.md');
  for (const name of files)
    expect(existsSync(path.join(installed.folder, 'mine', name))).toBe(true);
  const workflow = readFileSync(
    path.join(installed.folder, 'mine/.github/workflows/publish.yml'),
    'utf8',
  );
  expect(workflow).toMatch(/kroniek@\d+\.\d+\.\d+ build/);
  const sheet = files.find((name) => name.startsWith('events.')) ?? '';
  const built = await installed.kroniek('build', `mine/${sheet}`, '-o', 'mine/site');
  expect(built.code).toBe(0);
  const again = await installed.kroniek('init', 'mine');
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('README.md');
});

test.each<[args: string[], code: number, message: RegExp]>([
  [[], 2, /Usage: kroniek/],
  [['missing.json'], 2, /There is no file missing\.json/],
  [['biuld'], 2, /no such command: .*build/],
  [['build'], 2, /missing required argument/],
  [['build', 'events.json', '--prot', '1'], 2, /unknown option '--prot'/],
  [['build', 'events.json', '--site', 'here'], 2, /is no address of a site/],
  [['check', 'node_modules'], 2, /is a folder/],
  [['check', 'http://localhost:1/x.csv'], 1, /cannot be fetched/],
  [['preview', 'node_modules'], 2, /has no site/],
  [['build', 'events.json', '-o', 'node_modules'], 2, /files that are no site/],
])('kroniek %j ends with %i', async (args, code, message) => {
  write('events.json', SMALLEST);
  const ended = await installed.kroniek(...args);
  expect(ended.stderr).toMatch(message);
  expect(ended.code).toBe(code);
  expect(ended.stdout).toBe('');
});

test.each(['', 'open', 'author', 'build', 'preview', 'check', 'import', 'archive', 'init'])(
  'kroniek %s --help has examples',
  async (name) => {
    const args = name === '' ? ['--help'] : [name, '--help'];
    const { code, stdout, stderr } = await installed.kroniek(...args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Examples:\n {2}kroniek /);
  },
);

test("author serves the author's page, which may send nothing anywhere", async () => {
  const { url, stop } = await installed.start('author', '--no-open', '--port', '0');
  const page = await fetch(url);
  expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'");
  expect(await page.text()).toContain('<div id="author">');
  for (const name of ['example.json', 'sw.js', 'single/app.json']) {
    expect.soft((await fetch(`${url}${name}`)).status, name).toBe(200);
  }
  stop();
});

test('check is for machines too', async () => {
  const file = write('checked.json', WRONG);
  const { code, stdout } = await installed.kroniek('check', file, '--json');
  expect(code).toBe(1);
  const result = JSON.parse(stdout) as { errors: number; problems: { path: string }[] };
  expect(result.errors).toBe(1);
  expect(result.problems.map((problem) => problem.path)).toContain('events.0.when');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect((await installed.kroniek('--version')).stdout.trim()).toBe(version);
});

test('a program that reads the output may end first', async () => {
  const program = path.join(installed.folder, 'node_modules/kroniek/package/node/cli.mjs');
  const child = spawn(process.execPath, [program, '--help']);
  child.stdout.destroy();
  let said = '';
  child.stderr.on('data', (part) => (said += String(part)));
  const [code] = (await once(child, 'close')) as [number | null];
  expect([code, said]).toEqual([0, '']);
});

describe('the library', () => {
  test('is loaded and rendered by a server, and React is the app’s own', async () => {
    write(
      'server.mjs',
      `import { createElement } from 'react';
      import { renderToString } from 'react-dom/server';
      import { Timeline } from 'kroniek/react';
      import { mount } from 'kroniek';
      import { KroniekTimeline } from 'kroniek/element';
      import { checkDataset } from 'kroniek/format';
      import { importFile } from 'kroniek/import';
      const html = renderToString(createElement(Timeline, { data: {}, height: 300 }));
      const { isValid } = await checkDataset(${SMALLEST});
      const bytes = new TextEncoder().encode('date,title\\n2025-09-04,Leaders meet');
      const { counts } = await importFile({ name: 'events.csv', bytes });
      console.log(JSON.stringify({ html, isValid, imported: counts.events, types: [typeof mount, typeof KroniekTimeline] }));`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, ['server.mjs'], {
      cwd: installed.folder,
    });
    expect(JSON.parse(stdout)).toEqual({
      html: '<div style="height:300px"></div>',
      isValid: true,
      imported: 1,
      types: ['function', 'function'],
    });
    const lib = path.join(installed.folder, 'node_modules/kroniek/package/lib');
    const code = (folder: string): string =>
      filesIn(path.join(lib, folder))
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n');
    // React's own messages.
    expect(code('standalone')).toContain('react.dev/errors');
    expect(code('react')).not.toContain('react.dev/errors');
    expect(readFileSync(path.join(lib, 'react/react.js'), 'utf8')).toMatch(/^["']use client["'];/);
  });

  test('is exported as publint and attw want it', async () => {
    const pkgDir = path.join(installed.folder, 'node_modules/kroniek');
    const { messages } = await publint({ pkgDir, strict: true });
    expect(messages).toEqual([]);
    const attw = path.resolve('node_modules/@arethetypeswrong/cli/dist/index.js');
    const flags = ['--profile', 'esm-only', '--exclude-entrypoints', 'style.css'];
    const { stdout } = await promisify(execFile)(process.execPath, [
      attw,
      ensureTarball(),
      ...flags,
    ]);
    // `execFile` has not rejected: attw ends with 0 only if it finds no problem.
    expect(stdout).toContain('kroniek/react');
  });
});

test('the example of init is what init writes', async () => {
  await installed.kroniek('init', 'example');
  const [written, example] = [path.join(installed.folder, 'example'), 'examples/init'];
  const contents = (folder: string): Map<string, string> =>
    new Map(
      filesIn(folder).map((file) => [path.relative(folder, file), readFileSync(file, 'utf8')]),
    );
  expect(contents(example)).toEqual(contents(written));
});
