// Runs in each document of a soak before its own scripts. Counts pending timers, and finds what a
// reader could press. The driver uses `window.soak` of the top document.
(() => {
  const pending = new Map();
  const patch = (kind, isRepeated) => {
    const set = window[`set${kind}`].bind(window);
    const clear = window[`clear${kind}`].bind(window);
    window[`set${kind}`] = (handler, ms, ...args) => {
      const run = () => {
        if (!isRepeated) pending.delete(id);
        handler(...args);
      };
      const id = set(run, ms);
      pending.set(id, kind);
      return id;
    };
    window[`clear${kind}`] = (id) => {
      pending.delete(id);
      clear(id);
    };
  };
  patch('Timeout', false);
  patch('Interval', true);
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`policy: ${violatedDirective} ${blockedURI}`);
  });
  // A link that the app does not handle would leave the page. So would Tab and Enter.
  addEventListener('click', (event) => {
    const isLink = (node) => node.localName === 'a';
    if (event.composedPath().some(isLink)) event.preventDefault();
  });

  const framesIn = (root) => [
    ...root.querySelectorAll('iframe'),
    ...[...root.querySelectorAll('kroniek-timeline')].flatMap((element) =>
      element.shadowRoot ? [...element.shadowRoot.querySelectorAll('iframe')] : [],
    ),
  ];
  /** This document and those of its frames, each with its position in the window. */
  const documents = () => [
    { node: document, left: 0, top: 0 },
    ...framesIn(document).flatMap((frame) => {
      const { left, top } = frame.getBoundingClientRect();
      return frame.contentDocument ? [{ node: frame.contentDocument, left, top }] : [];
    }),
  ];
  const frames = async (count) => {
    for (let k = 0; k < count; k += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  };
  /** Waits until a function returns something, at most five seconds. */
  const until = async (find) => {
    for (let tries = 0; tries < 300 && !find(); tries += 1) await frames(1);
  };
  const settle = async (node) => {
    const { history, location, PopStateEvent } = node.defaultView;
    if (!node.querySelector('[data-kroniek][data-live]')) return;
    if (node.activeElement !== node.body) node.activeElement?.blur();
    for (const dialog of node.querySelectorAll('dialog[open]')) dialog.close();
    node.querySelector('.story-leave')?.click();
    // React keeps the elements of the last render until the next. Two states need two renders.
    for (const query of ['?group=none&zone=utc', '']) {
      history.replaceState({}, '', location.pathname + query);
      node.defaultView.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
      await frames(60);
    }
  };
  window.soakTimers = pending;
  window.soak = {
    timers: () =>
      documents().reduce((sum, { node }) => sum + (node.defaultView?.soakTimers?.size ?? 0), 0),
    /** The boxes of the elements of a selector that are in the window and not covered. */
    boxes: (selector) =>
      documents().flatMap(({ node, left, top }) =>
        [...node.querySelectorAll(selector)].flatMap((element) => {
          const box = element.getBoundingClientRect();
          const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
          const [pageX, pageY] = [left + x, top + y];
          const isInside =
            pageX > 0 && pageY > 0 && pageX < innerWidth && pageY < innerHeight && box.width > 0;
          const hit = isInside ? node.elementFromPoint(x, y) : null;
          const isHit = hit && (element.contains(hit) || hit.contains(element));
          return isHit ? [{ x: pageX, y: pageY, width: box.width, height: box.height }] : [];
        }),
      ),
    /** Scrolls an element of a selector into view. */
    reveal: (selector, share) => {
      const all = documents().flatMap(({ node }) => [...node.querySelectorAll(selector)]);
      all[Math.floor(share * all.length)]?.scrollIntoView({ block: 'center' });
    },
    /** Chooses an option of a select field. */
    choose: (selector, share) => {
      const fields = documents().flatMap(({ node }) => [...node.querySelectorAll(selector)]);
      const field = fields[Math.floor(share * fields.length)];
      if (!field) return;
      field.selectedIndex = Math.floor(((share * 7919) % 1) * field.options.length);
      field.dispatchEvent(new field.ownerDocument.defaultView.Event('change', { bubbles: true }));
    },
    /** Goes back or forward, but never to another document. */
    travel: (by) => {
      const { navigation } = window;
      const target = navigation.entries()[navigation.currentEntry.index + by];
      if (target?.sameDocument) history.go(by);
    },
    /** Takes the element out of the page and puts it back, as a host's own code may do. */
    reinsert: async () => {
      const element = document.querySelector('kroniek-timeline');
      const next = element?.nextSibling ?? null;
      const parent = element?.parentNode;
      element?.remove();
      await frames(3);
      parent?.insertBefore(element, next);
    },
    /** Sends a command to an embed by the element's own method. */
    command: (share, command) => {
      const all = [...document.querySelectorAll('kroniek-timeline')];
      all[Math.floor(share * all.length)]?.set?.(command);
    },
    /**
     * Brings every timeline to the state of its address without a query, and the window to the
     * page's top. Loads each embed and its list, so that as much is in memory at each measurement.
     */
    rest: async () => {
      document.exitFullscreen?.().catch(() => {});
      // Its frame is new at each measurement. The other frames live as long as the page.
      await window.soak.reinsert();
      for (const frame of framesIn(document)) {
        // A browser draws nothing in a frame out of view.
        frame.scrollIntoView({ block: 'center' });
        const find = (selector) => frame.contentDocument?.querySelector(selector);
        await until(() => find('[data-lists]'));
        if (!find('[data-entry]')) find('[data-lists]')?.click();
        await until(() => find('[data-entry]'));
        find('[data-lists][aria-expanded="true"]')?.click();
        if (frame.contentDocument) await settle(frame.contentDocument);
      }
      await settle(document);
      getSelection()?.removeAllRanges();
      scrollTo(0, 0);
    },
  };
})();
