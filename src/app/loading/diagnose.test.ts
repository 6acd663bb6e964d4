import { afterEach, expect, test, vi } from 'vitest';

import { beforeReload, diagnose } from './diagnose';

const reload = vi.fn<() => void>();

/** A page that was loaded as `type`, whose requests get these answers in turn. */
function onPage(type: string, ...answers: readonly (Response | Error)[]): void {
  const rest = [...answers];
  vi.stubGlobal('fetch', () => {
    const answer = rest.shift();
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer);
  });
  // Only the method: fake timers in later files need the object itself.
  const navigation = Object.assign(performance.mark('navigation'), { type });
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([navigation]);
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
  vi.stubGlobal('location', { href: 'https://example.org/en/', reload });
  vi.stubGlobal('origin', 'https://example.org');
  vi.stubGlobal('document', {
    baseURI: 'https://example.org/en/',
    querySelector: () => null,
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  reload.mockReset();
  beforeReload(() => true);
});

const page = (): Response =>
  new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
const failed = { isGone: false, cause: 'x' };

test.each([
  ['no connection', new TypeError('offline')],
  ['a server error', new Response('', { status: 500 })],
  ['a file that is there, such as one that was cut off', new Response('{"a":')],
])('%s is a failure that another press may mend', async (_, answer) => {
  onPage('navigate', answer);
  expect(await diagnose('/data.json', 'x')).toMatchObject(failed);
  expect(reload).not.toHaveBeenCalled();
});

test.each([
  ['status 404', new Response('', { status: 404 })],
  ['status 410', new Response('', { status: 410 })],
  ['a page instead', page()],
])('%s is a new deployment: the page reloads', async (_, answer) => {
  onPage('navigate', answer);
  void diagnose('/data.json', 'x');
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

test('a page that was reloaded is reloaded again only if it names other files', async () => {
  onPage(
    'reload',
    new Response('', { status: 404 }),
    new Response(new URL(import.meta.url).pathname.replace('.test', '')),
  );
  expect(await diagnose('/data.json', 'x')).toMatchObject(failed);
  expect(reload).not.toHaveBeenCalled();
  onPage('reload', new Response('', { status: 404 }), new Response('other files'));
  void diagnose('/data.json', 'x');
  await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
});

test('a page that cannot keep its state offers the reload', async () => {
  onPage('navigate', new Response('', { status: 404 }));
  beforeReload(() => false);
  expect(await diagnose('/data.json', 'x')).toMatchObject({ isGone: true });
  expect(reload).not.toHaveBeenCalled();
});
