/** Times the layout of synthetic timelines. `layout.mjs` runs it. */
import { createWords, loadLocale } from '../../src/i18n';
import { createLayout, loadTiledLayout, type Layout } from '../../src/layout';
import { MIN_VIEW_MS, TILED_LAYOUT_ABOVE, type Timeline } from '../../src/model';
import { clamped } from '../../src/time';
import { createRandom, measure, type Random } from '../../src/layout/testLayout';
import { syntheticTimeline } from './syntheticTimeline';

const COUNTS = [12, 1_000, 10_000, 100_000, 1_000_000];
const FRAMES = 4000;
const SIZE = { widthPx: 1280, heightPx: 640 };
/** For a million events: times in ms, and marks a frame. */
const LIMITS = { create: 2500, median: 2, slow: 6, marks: 300 };

type TimeWork = <T>(work: () => T) => [number, T];

/** Functions of Node, which the types of this bundle do not include. `clock` returns ms. */
type Tools = {
  readonly print: (line: string) => void;
  readonly clock: () => number;
  /** Runs before a measurement, so that garbage of the timeline is not collected during it. */
  readonly collectGarbage: () => void;
};

type Times = { frames: number[]; marks: number };

/** Prints a row for each count of events. Resolves to false if a million exceeds a limit. */
export async function bench({ print, clock, collectGarbage }: Tools): Promise<boolean> {
  const loaded = await loadTiledLayout(Infinity);
  const timed = <T>(work: () => T): [number, T] => {
    const start = clock();
    const value = work();
    return [clock() - start, value];
  };
  await loadLocale('en');
  let isWithinLimits = true;
  print(row('events', 'create', 'frame', 'p99', 'slowest', 'marks', 'overview ms'));
  for (const count of COUNTS) {
    const timeline = syntheticTimeline(count);
    const createTiledLayout = count > TILED_LAYOUT_ABOVE ? loaded : undefined;
    const words = createWords('en', timeline.core.timeZone);
    collectGarbage();
    const create = (): Layout => createLayout(timeline, { words, measure, createTiledLayout });
    const creating = [0, 1, 2].map(() => timed(create)[0]);
    const layout = create();
    collectGarbage();
    const { frames, marks } = panAndZoom(layout, timeline, createRandom(5), timed);
    const [overview] = timed(() => layout.overview(1100));
    const sorted = frames.toSorted((a, b) => a - b);
    const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    const created = median(creating);
    print(row(count, created, at(0.5), at(0.99), at(1), marks, overview));
    if (count === COUNTS.at(-1)) {
      isWithinLimits =
        created <= LIMITS.create &&
        at(0.5) <= LIMITS.median &&
        at(0.99) <= LIMITS.slow &&
        marks <= LIMITS.marks;
    }
  }
  print(
    isWithinLimits
      ? '✓ within the limits'
      : `✖ over a limit: ${JSON.stringify(LIMITS)} at a million events`,
  );
  return isWithinLimits;
}

/** Makes random jumps, pans and zooms, from the whole period to the shortest view. */
function panAndZoom(layout: Layout, timeline: Timeline, random: Random, timed: TimeWork): Times {
  const { limits } = timeline;
  const maxLength = limits.end - limits.start;
  const frames: number[] = [];
  let marks = 0;
  let level: number | undefined;
  let view = limits;
  for (let k = 0; k < FRAMES; k++) {
    const length = view.end - view.start;
    const dice = random();
    if (dice < 0.03) {
      const next = MIN_VIEW_MS * (maxLength / MIN_VIEW_MS) ** random();
      const start = limits.start + random() * (maxLength - next);
      view = { start, end: start + next };
    } else if (dice < 0.5) {
      const by = length * (random() - 0.5) * 0.4;
      view = { start: view.start + by, end: view.end + by };
    } else {
      const next = length * 2 ** ((random() - 0.5) * 1.2);
      const start = view.start + (length - next) * random();
      view = { start, end: start + next };
    }
    view = clamped(view, limits, MIN_VIEW_MS);
    const [ms, frame] = timed(() => layout.frame(view, SIZE, 'full', level));
    level = frame.level;
    frames.push(ms);
    // Massed marks are one shape a lane.
    marks = Math.max(marks, frame.marks.filter(({ isMassed }) => !isMassed).length);
  }
  return { frames, marks };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function row(...cells: readonly (string | number)[]): string {
  return cells
    .map((cell) =>
      (typeof cell === 'number' && !Number.isInteger(cell)
        ? cell.toFixed(2)
        : String(cell)
      ).padStart(12),
    )
    .join('');
}
