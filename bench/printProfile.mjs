// Prints the functions with the most self time during a load and during gestures.
import { errorText, open, sleep, withTimeout, withPage } from './browserPage.mjs';
import { panEvents, play, zoomEvents } from './gestures.mjs';

const MAX_LINES = 14;

/**
 * @param {import('./measuredPages.mjs').MeasuredPage} measured
 * @param {import('./measure.mjs').MeasureOptions} options
 */
export async function printProfile(measured, { site, n, limitMs }) {
  try {
    await withPage(measured, { site, n }, async (context) => {
      const { cdp } = context;
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.setSamplingInterval', { interval: 250 });
      const profiled = async (
        /** @type {string} */ name,
        /** @type {() => Promise<unknown>} */ act,
      ) => {
        await cdp.send('Profiler.start');
        await withTimeout(act(), limitMs);
        const { profile } = await cdp.send('Profiler.stop');
        console.log(`\n${measured.name}, ${n} events, ${name}:\n${hottestFunctions(profile)}`);
      };
      await profiled('load', () => open(context, { limitMs }));
      const zoom = await zoomEvents(context);
      await profiled('zoom', () => play(zoom));
      await play(await zoomEvents(context, true));
      await sleep(800);
      const pan = await panEvents(context);
      await profiled('pan, zoomed in', () => play(pan));
    });
  } catch (error) {
    console.log(`${measured.name}, ${n} events: ${errorText(error)}`);
  }
}

/** @param {any} profile a `Profiler.Profile` of the DevTools protocol */
function hottestFunctions(profile) {
  /** @type {Map<number, string>} */
  const names = new Map();
  /** @type {Map<string, number>} */
  const selfMs = new Map();
  /** @type {Map<number, number>} */
  const callers = new Map();
  for (const { id, callFrame, children = [] } of profile.nodes) {
    const { functionName, url, lineNumber } = callFrame;
    const location = url === '' ? '' : ` ${url.split('/').at(-1)}:${lineNumber + 1}`;
    names.set(id, `${functionName || '(no name)'}${location}`);
    for (const child of children) callers.set(child, id);
  }
  /** For each function the time of each call path. @type {Map<string, Map<string, number>>} */
  const callPaths = new Map();
  profile.samples.forEach((/** @type {number} */ id, /** @type {number} */ i) => {
    const name = names.get(id) ?? '?';
    const ms = (profile.timeDeltas[i] ?? 0) / 1000;
    selfMs.set(name, (selfMs.get(name) ?? 0) + ms);
    const callPath = callPathTo(id, callers, names);
    const ofName = callPaths.get(name) ?? new Map();
    callPaths.set(name, ofName.set(callPath, (ofName.get(callPath) ?? 0) + ms));
  });
  selfMs.delete('(idle)');
  const all = [...selfMs].sort(([, a], [, b]) => b - a);
  const total = all.reduce((sum, [, ms]) => sum + ms, 0);
  const lines = all.slice(0, MAX_LINES).map(([name, ms]) => {
    const [callPath] = [...(callPaths.get(name) ?? [])].sort(([, a], [, b]) => b - a)[0] ?? [''];
    return `${ms.toFixed(0).padStart(7)} ms  ${name}${callPath === '' ? '' : `  ← ${callPath}`}`;
  });
  return [`${total.toFixed(0).padStart(7)} ms  in all`, ...lines].join('\n');
}

/**
 * Returns up to four callers, the nearest first.
 *
 * @param {number} id
 * @param {ReadonlyMap<number, number>} callers
 * @param {ReadonlyMap<number, string>} names
 */
function callPathTo(id, callers, names) {
  const path = [];
  for (let at = callers.get(id); at !== undefined && path.length < 4; at = callers.get(at)) {
    path.push(names.get(at)?.split(' ')[0] ?? '?');
  }
  return path.filter((name) => name !== '(root)').join(' ← ');
}
