// Measures the frames of the moves from step to step in the story of the shipped dataset.
import { evaluate, errorText, open, sleep, withTimeout, withPage } from '../browserPage.mjs';
import { quantile, roundTo } from '../gestures.mjs';

/**
 * @typedef {import('../measuredPages.mjs').MeasuredPage} MeasuredPage
 * @typedef {{ kind: 'story', throttle: number, steps: number, answerMs: number, frames: number,
 *   p50: number, p95: number, over33: number, fail?: string }} StoryRow
 */

/** Longer than the longest move, so that each move starts from a settled view. */
const STEP_MS = 2500;
const FRAME_MS = 1000 / 60;

/**
 * Clicks a step and records the frames from the first to the last that changes the axis, and the
 * time from the click to the first. Idle frames after the move would lower the share of slow
 * frames.
 */
const RECORD_STEP = `(async (k) => {
  const axis = [...document.querySelectorAll('.plot > svg g[aria-hidden]')].find((group) => group.querySelector('text'));
  const at = [];
  // Frame counts at the first and last change; reading the axis in each frame would cost time.
  let [first, last] = [0, 0];
  const observer = new MutationObserver(() => {
    last = at.length;
    first ||= last;
  });
  observer.observe(axis, { subtree: true, childList: true, attributes: true, characterData: true });
  const clicked = performance.now();
  document.querySelectorAll('.story-rail a')[k].click();
  const until = performance.now() + ${STEP_MS};
  await new Promise((done) => {
    requestAnimationFrame(function tick(now) {
      at.push(now);
      if (now < until) requestAnimationFrame(tick);
      else done();
    });
  });
  observer.disconnect();
  return { answerMs: at[first - 1] - clicked, at: at.slice(first - 1, last) };
})`;

/**
 * @param {MeasuredPage} measured
 * @param {import('../measure.mjs').MeasureOptions} options
 * @returns {Promise<StoryRow>}
 */
export async function measureStory(measured, { site, n, limitMs, throttle }) {
  /** @type {StoryRow} */
  const row = {
    kind: 'story',
    throttle,
    steps: 0,
    answerMs: 0,
    frames: 0,
    p50: 0,
    p95: 0,
    over33: 0,
  };
  try {
    await withPage(measured, { site, n }, async (context) => {
      const { cdp } = context;
      await open(context, { limitMs, throttle });
      await withTimeout(begin(cdp), limitMs);
      row.steps = await evaluate(cdp, `document.querySelectorAll('.story-rail a').length`);
      /** @type {number[]} */
      const intervals = [];
      /** @type {number[]} */
      const answers = [];
      // From the first step to the last, then directly back to the first.
      for (let k = 1; k <= row.steps; k += 1) {
        /** @type {{ answerMs: number, at: number[] }} */
        const step = await withTimeout(evaluate(cdp, `${RECORD_STEP}(${k % row.steps})`), limitMs);
        const { answerMs, at } = step;
        answers.push(answerMs);
        intervals.push(...at.slice(1).map((now, i) => now - (at[i] ?? now)));
      }
      row.answerMs = roundTo(quantile(answers, 0.5), 0);
      row.frames = intervals.length;
      row.p50 = roundTo(quantile(intervals, 0.5), 1);
      row.p95 = roundTo(quantile(intervals, 0.95), 1);
      const slow = intervals.filter((ms) => ms > 2 * FRAME_MS + 1).length;
      row.over33 = roundTo((100 * slow) / intervals.length, 1);
    });
  } catch (error) {
    row.fail = errorText(error);
  }
  return row;
}

/**
 * Starts the story and pauses it at its first step.
 *
 * @param {import('@playwright/test').CDPSession} cdp
 */
async function begin(cdp) {
  await evaluate(cdp, `document.querySelector('.story-start').click()`);
  for (;;) {
    if (await evaluate(cdp, `document.querySelector('.story-play') !== null`)) break;
    await sleep(100);
  }
  await evaluate(cdp, `document.querySelector('.story-play').click()`);
  await sleep(STEP_MS);
}
