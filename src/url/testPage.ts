/**
 * A stand-in for `window` in tests of the address: a history that can go back, a log of writes,
 * events.
 */
export function testPage(address: string, isFramed = false) {
  const entries: { address: string; state: unknown }[] = [{ address, state: null }];
  let at = 0;
  const url = () => new URL(entries[at]?.address ?? '', 'https://example.org');
  const target = new EventTarget();
  const calls: string[] = [];
  const write = (mode: string, offset: number) => (state: unknown, _: string, to: string) => {
    calls.push(`${mode} ${to}`);
    at += offset;
    entries.splice(at, mode === 'push' ? Infinity : 1, {
      address: to,
      state: structuredClone(state),
    });
  };
  const page = {
    location: {
      get pathname() {
        return url().pathname;
      },
      get search() {
        return url().search;
      },
      get hash() {
        return url().hash;
      },
    },
    history: {
      get state() {
        return entries[at]?.state;
      },
      pushState: write('push', 1),
      replaceState: write('replace', 0),
    },
    parent: undefined as unknown,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  page.parent = isFramed ? {} : page;
  const go = (steps: number): void => {
    at += steps;
    const event = Object.assign(new Event('popstate'), { state: entries[at]?.state });
    target.dispatchEvent(event);
  };
  const fire = (type: string): void => void target.dispatchEvent(new Event(type));
  const toHash = (hash: string): void => {
    entries.splice(at + 1, Infinity, {
      address: url().pathname + url().search + hash,
      state: null,
    });
    go(1);
  };
  return {
    window: page as unknown as Window,
    history: page.history,
    calls,
    fire,
    go,
    toHash,
    get depth() {
      return entries.length;
    },
    get address() {
      return entries[at]?.address;
    },
  };
}
