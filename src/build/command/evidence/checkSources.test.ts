import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { parseDataset } from '../../../format';
import { createTerminal, type Stream } from '../terminal';
import { sources as runSources } from './actions';
import { checkSources, type CheckOptions } from './checkSources';
import { broken, endless, silent, startTestHost, status, type TestHost } from './testHost';
import { replaceFile, withArchived } from './writeArchived';

let site: TestHost;
let archive: TestHost;
const memento = (original: string): Readonly<Record<string, string>> => ({
  'Memento-Datetime': 'Wed, 10 Sep 2025 10:00:00 GMT',
  Link: `<${original}>; rel="original", <x>; rel="timemap"`,
});

beforeAll(async () => {
  site = await startTestHost({
    '/fine': status(200),
    '/moved': status(301, { Location: '/fine' }),
    '/lost': status(302, { Location: '/nothing' }),
    '/loop': status(302, { Location: '/loop-2' }),
    '/loop-2': status(302, { Location: '/loop' }),
    '/nowhere': status(302, {}),
    '/script': status(302, { Location: 'javascript:alert(1)' }),
    '/ever': ({ url = '' }, response) =>
      void response.writeHead(302, { Location: `${url}x` }).end(),
    '/gone': status(410),
    '/shy': status(403),
    '/silent': silent,
    '/broken': broken,
    '/huge': endless,
  });
  // The archive finds the copy of an address by the name of its path.
  archive = await startTestHost({
    '/web/': ({ url = '', headers }, response) => {
      const original = url.slice('/web/'.length);
      const name = new URL(original).pathname;
      const copy = `/web/20250910/${original}`;
      if (name === '/slow') return;
      if (name === '/refused') return void response.writeHead(429).end();
      if (name === '/cut') return void response.destroy();
      if (name === '/circle') return void response.writeHead(302, { Location: url }).end();
      if (name === '/page') return void response.writeHead(200).end('<h1>No copy</h1>');
      if (name === '/unnamed') return void response.writeHead(200, memento(original)).end();
      if (name === '/none') return void response.writeHead(404).end();
      const dated = headers['accept-datetime'] ? '' : '?undated';
      response.writeHead(302, { Location: copy + dated }).end();
    },
    '/web/20250910/': ({ url = '' }, response) => {
      const original = url.slice('/web/20250910/'.length).replace(/\?undated$/, '');
      if (original.endsWith('/other')) {
        return void response.writeHead(200, memento('http://example.org/')).end();
      }
      if (original.endsWith('/body')) response.writeHead(200, memento(original));
      else return void response.writeHead(200, memento(original)).end();
      endless({ url } as never, response);
    },
    '/save/': ({ url = '' }, response) =>
      void response
        .writeHead(302, { Location: `/web/20250910/${url.slice('/save/'.length)}` })
        .end(),
  });
});
afterAll(() => Promise.all([site.close(), archive.close()]));

type Entry = { readonly url?: string; readonly archived?: string; readonly published?: string };

function sourcesOf(entries: readonly Entry[]) {
  const { dataset } = parseDataset({
    events: [{ when: '2025-09-10', title: 'Talks' }],
    sources: entries.map((entry, i) => ({ id: `s${i}`, publisher: 'P', ...entry })),
  });
  if (!dataset) throw new Error('the dataset of the test is wrong');
  return dataset.sources;
}

const options = (more: Partial<CheckOptions> = {}): CheckOptions => ({
  archives: { find: null, save: null },
  timeoutMs: 400,
  parallel: 4,
  pauseMs: 0,
  ...more,
});
const statesOf = async (...paths: readonly string[]) => {
  const sources = sourcesOf(
    paths.map((at) => ({ url: at.includes(':') ? at : site.address + at })),
  );
  const { addresses } = await checkSources(sources, options());
  return addresses.map(({ state, status: code, leadsTo, reason }) => ({
    state,
    ...(code !== null && { code }),
    ...(leadsTo !== null && { leadsTo: leadsTo.replace(site.address, '') }),
    ...(reason !== null && { reason: reason.replace(/;.*/, '') }),
  }));
};

describe('the state of an address', () => {
  test.each([
    ['/fine', { state: 'answers', code: 200 }],
    ['/moved', { state: 'redirected', code: 200, leadsTo: '/fine' }],
    ['/lost', { state: 'gone', code: 404, leadsTo: '/nothing' }],
    ['/gone', { state: 'gone', code: 410 }],
    ['/nothing', { state: 'gone', code: 404 }],
    ['/shy', { state: 'fails', code: 403, reason: 'it answers with status 403' }],
    ['/loop', { state: 'fails', reason: 'it redirects in a circle' }],
    ['/ever', { state: 'fails', reason: 'it redirects more than 10 times' }],
    ['/nowhere', { state: 'fails', reason: 'it redirects to no address' }],
    ['/script', { state: 'fails', reason: 'it redirects to no address' }],
    ['/silent', { state: 'fails', reason: 'no answer within 0.4 seconds' }],
    ['/broken', { state: 'fails', reason: 'the connection broke' }],
    ['/huge', { state: 'answers', code: 200 }],
    ['http://127.0.0.1:9999/', { state: 'fails', reason: 'nothing answers there' }],
    ['mailto:a@example.org', { state: 'not-tried', reason: 'it is no address of the web' }],
  ])('%s', async (at, expected) => {
    const [state, other] = await statesOf(at, '/fine');
    expect(state).toEqual(expected);
    // One address that fails does not change another.
    expect(other?.state).toBe('answers');
  });

  test('an address of two sources is asked for once, and a host one request at a time', async () => {
    const host = await startTestHost({ '/': status(200) });
    const urls = ['/1', '/2', '/1', '/3'].map((at) => ({ url: host.address + at }));
    const { addresses } = await checkSources(sourcesOf(urls), options());
    expect(addresses).toHaveLength(4);
    expect(host.asked).toEqual(['/1', '/2', '/3']);
    expect(host.mostAtOnce()).toBe(1);
    await host.close();
  });
});

describe('an archive', () => {
  const copyOf = async (name: string, more: Entry = {}, save = false) => {
    const url = site.address + name;
    const archives = {
      find: `${archive.address}/web/`,
      save: save ? `${archive.address}/save/` : null,
    };
    const { copies } = await checkSources(sourcesOf([{ url, ...more }]), options({ archives }));
    const [{ copy } = {}] = copies;
    return copy?.kind === 'none' ? copy.reason : copy;
  };
  const found = (name: string, query = '') => ({
    kind: 'found',
    address: `${archive.address}/web/20250910/${site.address}${name}${query}`,
  });

  test('that has a copy gives it, near to the day of publication', async () => {
    expect(await copyOf('/fine', { published: '2025-09-09' })).toEqual(found('/fine'));
    expect(await copyOf('/fine')).toEqual(found('/fine', '?undated'));
    // Only the headers are read.
    expect(await copyOf('/body')).toEqual(found('/body', '?undated'));
  });

  test('is not asked for a source that has a copy', async () => {
    expect(await copyOf('/fine', { archived: `${site.address}/fine` })).toBeUndefined();
  });

  test.each([
    ['/none', 'the archive has no copy'],
    ['/page', 'the archive does not answer with a copy'],
    ['/other', 'the archive answers with a copy of another address'],
    ['/unnamed', 'the archive does not name the copy'],
    ['/refused', 'the archive answers with status 429'],
    ['/slow', 'the archive: no answer within 0.4 seconds'],
    ['/cut', 'the archive: the connection broke'],
    ['/circle', 'the archive: it redirects in a circle'],
  ])('with a wrong answer for %s gives nothing', async (name, reason) => {
    expect(await copyOf(name)).toBe(reason);
  });

  test('is asked for a copy only if none is found', async () => {
    const before = archive.asked.length;
    expect(await copyOf('/none', {}, true)).toEqual({ ...found('/none'), kind: 'made' });
    expect(await copyOf('/fine', {}, true)).toMatchObject({ kind: 'found' });
    expect(archive.asked.slice(before).filter((at) => at.startsWith('/save/'))).toHaveLength(1);
  });
});

describe('the file', () => {
  const text = `{
  "sources": [
    { "id": "a", "url": "https://a.org", "publisher": "A", "archived": null },
    {
      "id": "b",
      "url": "https://b.org", "publisher": "Ünïcode"
    },
    { "id": "c", "archived": "https://keep.org/" }
  ],
  "events": [{ "when": "2025", "title": "T"   }]
}
`;

  test('gets the copies, and everything else stays', () => {
    const copies = [
      { id: 'a', address: 'https://archive.org/a' },
      { id: 'b', address: 'https://archive.org/b' },
      { id: 'c', address: 'https://archive.org/c' },
      { id: 'd', address: 'https://archive.org/d' },
    ];
    const { text: changed, written, unlisted } = withArchived(text, copies);
    expect([written, unlisted]).toEqual([2, ['d']]);
    expect(changed).toBe(
      text
        .replace('"archived": null', '"archived": "https://archive.org/a"')
        .replace('"Ünïcode"', '"Ünïcode", "archived": "https://archive.org/b"'),
    );
    expect(withArchived(text, [{ id: 'a', address: 'javascript:alert(1)' }]).text).toBe(text);
  });

  test('that has changed in the meantime stays', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'kroniek-sources-')), 'events.json');
    writeFileSync(file, 'changed');
    await expect(replaceFile(file, Buffer.from(text), 'new')).rejects.toThrow(/has changed/);
    expect(readFileSync(file, 'utf8')).toBe('changed');
  });
});

describe('the command', () => {
  const run = async (entries: readonly Entry[], more: object = {}) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'kroniek-sources-')), 'events.json');
    const before = JSON.stringify({
      events: [{ when: '2025-09-10', title: 'Talks' }],
      sources: entries.map((entry, i) => ({
        id: `s${i}`,
        publisher: 'P',
        archived: null,
        ...entry,
      })),
    });
    writeFileSync(file, before);
    let out = '';
    const stream = (write: (text: string) => void) =>
      ({ write, isTTY: false }) as unknown as Stream;
    const terminal = createTerminal({
      isJson: true,
      stdout: stream((part) => void (out += part)),
      stderr: stream(() => {}),
      env: {},
    });
    const given = { write: true, timeout: 2, parallel: 4, pause: 0, ...more };
    const failure = await runSources(file, given, terminal).catch((problem: unknown) => problem);
    const result = JSON.parse(out) as { isOffline: boolean; written: number };
    return { failure, result, isSame: readFileSync(file, 'utf8') === before, file };
  };

  test('writes only what the archive answered', async () => {
    const entries = ['/fine', '/none', '/other'].map((name) => ({ url: site.address + name }));
    const { result, file, failure } = await run(entries, { archive: `${archive.address}/web/` });
    expect([failure, result.written]).toEqual([undefined, 1]);
    const { sources } = JSON.parse(readFileSync(file, 'utf8')) as { sources: object[] };
    expect(sources.map((source) => 'archived' in source && source.archived)).toEqual([
      `${archive.address}/web/20250910/${site.address}/fine?undated`,
      null,
      null,
    ]);
  });

  test('says without a network that it is offline, and changes nothing', async () => {
    const before = archive.asked.length;
    const entries = [{ url: 'https://no-such-host.invalid/' }, { url: 'https://other.invalid/' }];
    const { result, isSame, failure } = await run(entries, { archive: `${archive.address}/web/` });
    expect(result).toMatchObject({
      isOffline: true,
      addresses: [{ state: 'not-tried' }, { state: 'not-tried' }],
      copies: [],
    });
    expect(String(failure)).toMatch(/offline/);
    expect([isSame, archive.asked.length]).toEqual([true, before]);
  });
});
