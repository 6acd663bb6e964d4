// Where the time of a load or a gesture goes: the functions that take the most of it themselves.
import { inWords, open, sleep, within, withPage } from './browserPage.mjs';
import { panEvents, play, zoomEvents } from './gestures.mjs';

const SHOWN = 14;

/**
 * @param {import('./measuredPages.mjs').MeasuredPage} measured
 * @param {import('./measure.mjs').How} how
 */
export async function profileOf(measured, { site, n, limitMs }) {
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
        await within(act(), limitMs);
        const { profile } = await cdp.send('Profiler.stop');
        console.log(`\n${measured.name}, ${n} events, ${name}:\n${topOf(profile)}`);
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
    console.log(`${measured.name}, ${n} events: ${inWords(error)}`);
  }
}

/** @param {any} profile as the protocol has it */
function topOf(profile) {
  /** @type {Map<number, string>} */
  const names = new Map();
  /** @type {Map<string, number>} */
  const selfMs = new Map();
  /** @type {Map<number, number>} */
  const callers = new Map();
  for (const { id, callFrame, children = [] } of profile.nodes) {
    const { functionName, url, lineNumber } = callFrame;
    const place = url === '' ? '' : ` ${url.split('/').at(-1)}:${lineNumber + 1}`;
    names.set(id, `${functionName || '(no name)'}${place}`);
    for (const child of children) callers.set(child, id);
  }
  /** How it was reached most often, the nearest caller first. @type {Map<string, Map<string, number>>} */
  const ways = new Map();
  profile.samples.forEach((/** @type {number} */ id, /** @type {number} */ i) => {
    const name = names.get(id) ?? '?';
    const ms = (profile.timeDeltas[i] ?? 0) / 1000;
    selfMs.set(name, (selfMs.get(name) ?? 0) + ms);
    const way = wayTo(id, callers, names);
    const ofName = ways.get(name) ?? new Map();
    ways.set(name, ofName.set(way, (ofName.get(way) ?? 0) + ms));
  });
  selfMs.delete('(idle)');
  const all = [...selfMs].sort(([, a], [, b]) => b - a);
  const total = all.reduce((sum, [, ms]) => sum + ms, 0);
  const lines = all.slice(0, SHOWN).map(([name, ms]) => {
    const [way] = [...(ways.get(name) ?? [])].sort(([, a], [, b]) => b - a)[0] ?? [''];
    return `${ms.toFixed(0).padStart(7)} ms  ${name}${way === '' ? '' : `  ← ${way}`}`;
  });
  return [`${total.toFixed(0).padStart(7)} ms  in all`, ...lines].join('\n');
}

/**
 * @param {number} id
 * @param {ReadonlyMap<number, number>} callers
 * @param {ReadonlyMap<number, string>} names
 */
function wayTo(id, callers, names) {
  const way = [];
  for (let at = callers.get(id); at !== undefined && way.length < 4; at = callers.get(at)) {
    way.push(names.get(at)?.split(' ')[0] ?? '?');
  }
  return way.filter((name) => name !== '(root)').join(' ← ');
}
