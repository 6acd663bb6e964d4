/** Tests threads and cache of a build by the files that they write. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';

import { createProgress } from './progress';
import { startSiteBuild, type WorkerBundle } from './siteBuild';
import type { SitePlan } from './siteTasks';
import { parseShippedDataset, createTestSite } from '../testSite';
import { bundleWorker } from '../vite/ssrCode';

type Dataset = { title: { en: string }; events: { id: string }[] };

/** Writes a dataset that builds within a second. Returns its path. */
async function writeDataset(change: (copy: Dataset) => void = () => {}): Promise<string> {
  const copy = JSON.parse(await readFile('data/security-guarantees.json', 'utf8')) as Dataset;
  copy.events = copy.events.slice(0, 2);
  Object.assign(copy, { languages: ['en', 'nl'], ranges: [], relations: [], changes: [] });
  change(copy);
  const file = path.join(await mkdtemp(path.join(folder, 'data-')), 'dataset.json');
  await writeFile(file, JSON.stringify(copy));
  return path.relative('.', file);
}

let folder: string;
let data: string;
let plan: SitePlan;
let worker: WorkerBundle;

beforeAll(async () => {
  // Inside node_modules, so that threads find packages that are not bundled.
  await mkdir('node_modules/.vite', { recursive: true });
  folder = await mkdtemp(path.resolve('node_modules/.vite/kroniek-test-'));
  data = await writeDataset();
  worker = await bundleWorker({
    root: path.resolve('.'),
    cacheDir: path.join(folder, 'bundle'),
    resolve: { alias: [] },
  });
  const { editions, filesOf, ...site } = createTestSite(parseShippedDataset(), {
    base: '/',
    home: '/',
  });
  plan = { ...site, files: editions.slice(0, 2).map(filesOf) };
  return () => rm(folder, { recursive: true });
});

/** The cache of tests that build the same site. The first of them fills it. */
const SHARED = 'shared';

/** Builds a site and returns its files by path. Without threads everything must be cached. */
async function build(cache: string, threads: number, dataFile = data, sitePlan = plan) {
  const printed: string[] = [];
  const progress = createProgress({
    printLine: (line) => printed.push(line.replace(/ · [\d.]+ s$/, '')),
    rewriteLine: null,
    now: () => performance.now(),
  });
  const site = await startSiteBuild({
    worker,
    file: path.resolve(dataFile),
    name: dataFile,
    base: '/',
    home: '/',
    cacheDir: path.join(folder, cache),
    progress,
    threads,
  });
  try {
    const compiled = await site.compiled;
    const into = await mkdtemp(path.join(folder, 'site-'));
    if (compiled) await site.write({ ...sitePlan, cards: compiled.cards }, into);
    progress.begin();
    const names = await readdir(into, { recursive: true, withFileTypes: true });
    const files = new Map<string, Buffer>();
    for (const entry of names.filter((name) => name.isFile())) {
      const file = path.join(entry.parentPath, entry.name);
      files.set(path.relative(into, file), await readFile(file));
    }
    return { problems: site.problems, compiled, files, printed };
  } finally {
    await site.close();
  }
}

test('two threads write the same files as one thread, and a later build uses the cache', async () => {
  const single = await build('single', 1);
  const double = await build(SHARED, 2);
  const cached = await build(SHARED, 0);
  expect(single.files.size).toBeGreaterThan(30);
  expect(double.files).toEqual(single.files);
  expect(cached.files).toEqual(single.files);
  expect(cached.compiled).toEqual(double.compiled);
  expect(cached.problems).toEqual(single.problems);
  const images = single.compiled?.images.length ?? 0;
  const pages = single.files.size - images;
  expect(single.printed).toEqual([`pages ${pages} of ${pages} · images ${images} of ${images}`]);
  expect(cached.printed).toEqual(single.printed);
});

test('a change of the dataset, of its source texts or of the bundle rebuilds pages', async () => {
  const before = await build(SHARED, 1);
  const notCached = /no thread/;

  const renamed = await writeDataset((copy) => (copy.title.en = 'Quite another name'));
  await expect(build(SHARED, 0, renamed)).rejects.toThrow(notCached);
  const after = await build(SHARED, 1, renamed);
  expect(String(after.files.get('en/index.html'))).toContain('Quite another name');
  expect(String(before.files.get('en/index.html'))).not.toContain('Quite another name');

  const moved = { ...plan, boot: '/assets/boot-anew.js' };
  await expect(build(SHARED, 0, data, moved)).rejects.toThrow(notCached);
  const bundled = await build(SHARED, 1, data, moved);
  expect(String(bundled.files.get('en/index.html'))).toContain('/assets/boot-anew.js');

  const sources = path.join(path.dirname(data), 'sources');
  await mkdir(sources);
  await writeFile(path.join(sources, 'letter.en.txt'), 'Some text');
  await expect(build(SHARED, 0)).rejects.toThrow(notCached);
  await rm(sources, { recursive: true });
  expect((await build(SHARED, 0)).files).toEqual(before.files);
});

test('pages and images that are missing from the cache are written again', async () => {
  const before = await build(SHARED, 1);
  for (const kind of ['pages', 'images']) {
    const cacheFolder = path.join(folder, SHARED, `kroniek-${kind}`);
    for (const name of await readdir(cacheFolder)) await rm(path.join(cacheFolder, name));
    await expect(build(SHARED, 0)).rejects.toThrow(/no thread/);
    expect((await build(SHARED, 1)).files).toEqual(before.files);
  }
});

test('a dataset with errors has no site, and its problems name the path', async () => {
  const wrong = await writeDataset(({ events }) => delete (events[1] as { title?: unknown }).title);
  const { compiled, problems, files } = await build('wrong', 2, wrong);
  expect(compiled).toBeNull();
  expect(files.size).toBe(0);
  expect(problems.find(({ severity }) => severity === 'error')?.message).toMatch(
    /dataset\.json: events\.1\.title: /,
  );
  const missing = await build('wrong', 1, 'data/none.json');
  expect(missing.problems[0]?.message).toMatch(/^data\/none\.json: The file does not exist/);
});

test('an error on a thread has its message, and a stack with source files', async () => {
  const broken = { ...plan, template: '<html></html>' };
  const problem: unknown = await build('broken', 2, data, broken).catch((found: unknown) => found);
  expect(problem).toBeInstanceOf(Error);
  const { message, stack = '' } = problem as Error;
  expect(message).toMatch(/^index\.html has no <!--kroniek/);
  expect(stack).toMatch(/src\/build\/pages\/html\.ts:\d+/);
});
