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
  for (const { id, callFrame } of profile.nodes) {
    const { functionName, url, lineNumber } = callFrame;
    const place = url === '' ? '' : ` ${url.split('/').at(-1)}:${lineNumber + 1}`;
    names.set(id, `${functionName || '(no name)'}${place}`);
  }
  profile.samples.forEach((/** @type {number} */ id, /** @type {number} */ i) => {
    const name = names.get(id) ?? '?';
    selfMs.set(name, (selfMs.get(name) ?? 0) + (profile.timeDeltas[i] ?? 0) / 1000);
  });
  selfMs.delete('(idle)');
  const all = [...selfMs].sort(([, a], [, b]) => b - a);
  const total = all.reduce((sum, [, ms]) => sum + ms, 0);
  const lines = all.slice(0, SHOWN).map(([name, ms]) => `${ms.toFixed(0).padStart(7)} ms  ${name}`);
  return [`${total.toFixed(0).padStart(7)} ms  in all`, ...lines].join('\n');
}
