/**
 * Playwright for our browser tests. Every test fails if a frame of our site violates the content
 * policy, leaves an error uncaught or uses storage, in any page of any context.
 */
import { test as base, expect as patient, type BrowserContext } from '@playwright/test';

export * from '@playwright/test';

/** Milliseconds between the attempts of a poll: most values change within a few frames. */
const INTERVALS = [10, 20, 40, 80, 160, 320];

/** Playwright's `expect` with shorter polls: by default the second attempt is after 100 ms. */
export const expect = new Proxy(patient, {
  get: (all, name) => (name === 'poll' ? poll : Reflect.get(all, name)) as unknown,
});

const poll: typeof patient.poll = (read, options) =>
  patient.poll(read, {
    intervals: INTERVALS,
    ...(typeof options === 'string' ? { message: options } : options),
  });

type Guard = {
  /** The violations so far. A test that causes some on purpose removes them. */
  readonly faults: string[];
  /** Violations that the test expects, such as those of a failed load. */
  expected: RegExp | null;
};

/** Firefox's errors for requests that it aborts when a page is left. */
const LEFT_PAGE_ERROR =
  /^(?:error loading dynamically imported module|NetworkError when attempting)/;

/** An error that a page also shows to its reader. */
export const REPORTED = /^error: /;

export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ browser, baseURL }, give) => {
      const guard: Guard = { faults: [], expected: null };
      const watchContext = (context: BrowserContext): void => {
        context.on('weberror', (webError) => {
          const { message } = webError.error();
          if (!LEFT_PAGE_ERROR.test(message)) guard.faults.push(`error: ${message}`);
        });
        context.on('console', (message) => {
          const text = message.text();
          if (WATCHED_CONSOLE.test(text)) guard.faults.push(text);
        });
        void context.addInitScript(installWatch, baseURL ?? '');
      };
      browser.on('context', watchContext);
      await give(guard);
      browser.off('context', watchContext);
      const { faults, expected } = guard;
      expect(
        faults.filter((fault) => !expected?.test(fault)),
        'what no page may do',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

/** Messages of `installWatch`, and Chromium's own on policies, which come without scripts too. */
const WATCHED_CONSOLE = /^(?:policy|storage): |Content Security Policy/;

/** Runs in each document before its own scripts. Reports violations to the console. */
function installWatch(site: string): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
  });
  // A host page may use storage.
  if (!location.href.startsWith(site)) return;
  const storageApis: readonly [object, string][] = [
    [window, 'localStorage'],
    [window, 'sessionStorage'],
    [window, 'indexedDB'],
    [window, 'caches'],
    [window, 'cookieStore'],
    [Document.prototype, 'cookie'],
    [Navigator.prototype, 'serviceWorker'],
    [Navigator.prototype, 'storage'],
  ];
  for (const [owner, name] of storageApis) {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own) continue;
    const report = () => console.error(`storage: ${name}`);
    Object.defineProperty(owner, name, {
      ...own,
      get(this: object): unknown {
        report();
        return own.get?.call(this);
      },
      set(this: object, value: unknown) {
        report();
        own.set?.call(this, value);
      },
    });
  }
}
