/**
 * Playwright for our browser tests: each fails on what no page of ours may do, whatever it is about.
 * That is meeting its content policy, leaving an error uncaught, and keeping anything in the browser;
 * in any frame of any page, those of other contexts too.
 */
import { test as base, expect as patient, type BrowserContext } from '@playwright/test';

export * from '@playwright/test';

/** Milliseconds between the questions of a poll: most answers change within a few frames. */
const INTERVALS = [10, 20, 40, 80, 160, 320];

/** Playwright's `expect`, whose polls ask sooner: by default the second question waits 100 ms. */
export const expect = new Proxy(patient, {
  get: (all, name) => (name === 'poll' ? poll : Reflect.get(all, name)) as unknown,
});

const poll: typeof patient.poll = (ask, options) =>
  patient.poll(ask, {
    intervals: INTERVALS,
    ...(typeof options === 'string' ? { message: options } : options),
  });

type Guard = {
  /** What was noticed; a test that does some of it on purpose takes it out. */
  readonly faults: string[];
  /** What a test of a failure expects to be reported. */
  expected: RegExp | null;
};

/** In Firefox's words: what did not arrive, which it says of all that a page still fetched when it was left. */
const LEFT_PAGE_ERROR =
  /^(?:error loading dynamically imported module|NetworkError when attempting)/;

/** What a page reports to whoever listens for errors, having told its reader. */
export const REPORTED = /^error: /;

export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ browser, baseURL }, give) => {
      const guard: Guard = { faults: [], expected: null };
      const watchContext = (context: BrowserContext): void => {
        context.on('weberror', (one) => {
          const { message } = one.error();
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

/** What `notice` says, and what Chromium says of a policy by itself, even where no script runs. */
const WATCHED_CONSOLE = /^(?:policy|storage): |Content Security Policy/;

/** In each document, before anything of its own. */
function installWatch(site: string): void {
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
  });
  // A page around an embed may keep what it likes.
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
