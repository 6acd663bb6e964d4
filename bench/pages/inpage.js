// Runs in every measured page before any script of its own. The two names in capitals stand for
// expressions of the page in hand. Everything is kept in `window.bench`.
(() => {
  const bench = { paintedMs: 0, firstPaintMs: null };
  window.bench = bench;
  const isReady = () => {
    try {
      return Boolean(READY);
    } catch {
      return false;
    }
  };
  const view = () => {
    try {
      const bounds = VIEW;
      return bounds ? [Number(bounds[0]), Number(bounds[1])] : null;
    } catch {
      return null;
    }
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.name === 'first-contentful-paint') bench.firstPaintMs = entry.startTime;
    }
  }).observe({ type: 'paint', buffered: true });

  // The frame in which the page is ready is made after this callback; the next one closes it.
  const poll = () => {
    if (!isReady()) return requestAnimationFrame(poll);
    return requestAnimationFrame(() => {
      bench.paintedMs = performance.now();
    });
  };
  requestAnimationFrame(poll);

  let record = null;
  const tick = (at) => {
    if (!record) return;
    record.frames.push(at);
    const bounds = view();
    if (bounds) record.views.push(bounds);
    requestAnimationFrame(tick);
  };
  bench.start = () => {
    record = { frames: [], views: [] };
    requestAnimationFrame(tick);
  };
  bench.stop = () => {
    const made = record;
    record = null;
    return made;
  };
  bench.frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    });
})();
