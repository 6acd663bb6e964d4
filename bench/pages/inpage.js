// Runs in each measured page before its own scripts. `browserPage.mjs` replaces the two names in
// capitals by expressions. The results are in `window.bench`.
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

  // The first ready frame is painted after this callback, so its end is the next callback.
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
    const recorded = record;
    record = null;
    return recorded;
  };
  bench.frame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    });
})();
