/** Counts what a reader sees of datasets in drawings of given sizes. `legibility.mjs` runs it. */
import { compile, parseDataset } from '../../src/format';
import { createWords, isLocale, loadLocale, type Locale } from '../../src/i18n';
import {
  createLayout,
  loadTiledLayout,
  neededHeight,
  type Frame,
  type Layout,
} from '../../src/layout';
import { createTimeline, TILED_LAYOUT_ABOVE, type Timeline } from '../../src/model';
import { measureByTable as measure } from '../../src/build/measureByTable';
import type { Span } from '../../src/time';

/** The size of a drawing in CSS pixels; `heightPx` is null for the height that it needs. */
export type DrawingSize = { readonly widthPx: number; readonly heightPx: number | null };

/** What a reader sees of one view. */
export type Legibility = {
  readonly events: number;
  /** Events with their own mark in view. */
  readonly own: number;
  /** Titles that are whole, on one line or two. */
  readonly whole: number;
  /** Short titles of the dataset. */
  readonly short: number;
  readonly cut: number;
  /** Events that are only counted. */
  readonly counted: number;
  /** The largest distance between a column and one of its events, in pixels. */
  readonly farPx: number;
};

type Options = {
  readonly datasets: readonly { readonly name: string; readonly text: string }[];
  readonly languages: readonly string[] | null;
  readonly sizes: readonly DrawingSize[];
  readonly print: (line: string) => void;
};

/** Prints a table row for each dataset, language, size, and range; the whole period first. */
export async function bench({ datasets, languages, sizes, print }: Options): Promise<void> {
  const tiled = await loadTiledLayout(Infinity);
  print(
    '| dataset | language | size | view | events | own marks | whole labels | short | cut | counted | off (px) |',
  );
  print('| --- | --- | --- | --- | --: | --: | --: | --: | --: | --: | --: |');
  for (const { name, text } of datasets) {
    const { dataset, issues } = parseDataset(JSON.parse(text));
    if (!dataset) throw new Error(`${name}: ${issues.map(({ code }) => code).join(', ')}`);
    const locales = dataset.languages.filter(isLocale);
    for (const locale of locales.filter((each) => languages?.includes(each) ?? true)) {
      await loadLocale(locale);
      const timeline = createTimeline(compile(dataset, locale).core, () => Promise.resolve({}));
      const createTiledLayout = timeline.dated > TILED_LAYOUT_ABOVE ? tiled : undefined;
      const words = createWords(locale, timeline.core.timeZone);
      const layout = createLayout(timeline, { words, measure, createTiledLayout });
      for (const size of sizes) {
        for (const row of rowsOf(timeline, layout, locale, size)) print(`| ${name} ${row}`);
      }
    }
  }
}

function* rowsOf(
  timeline: Timeline,
  layout: Layout,
  locale: Locale,
  { widthPx, heightPx }: DrawingSize,
): Generator<string> {
  const words = createWords(locale, timeline.core.timeZone);
  const size = {
    widthPx,
    heightPx: heightPx ?? neededHeight(timeline, widthPx, { words, measure }),
  };
  const views: readonly (readonly [string, Span])[] = [
    ['whole period', timeline.period],
    ...timeline.core.ranges.map(({ slug, span }) => [slug, span] as const),
  ];
  for (const [name, view] of views) {
    const { events, own, whole, short, cut, counted, farPx } = legibilityOf(
      timeline,
      layout.frame(view, size),
    );
    yield [
      `| ${locale}`,
      `${size.widthPx} × ${size.heightPx}`,
      name,
      events,
      own,
      whole,
      short,
      cut,
      counted,
      farPx.toFixed(1),
      '',
    ].join(' | ');
  }
}

/** Counts the marks and labels of a frame. */
export function legibilityOf(timeline: Timeline, { marks, view, plotPx }: Frame): Legibility {
  const inRange = new Set(timeline.overlapping(view));
  const msPerPx = (view.end - view.start) / plotPx;
  let [own, whole, short, cut, counted, farPx] = [0, 0, 0, 0, 0, 0];
  for (const mark of marks) {
    if (mark.kind !== 'cluster') {
      const one = Number(inRange.has(mark.event));
      own += one;
      if (!mark.label) continue;
      const { title, more } = mark.label;
      const text = more ? `${title} ${more}` : title;
      if (text === timeline.titleOf(mark.event)) whole += one;
      else if (text === timeline.shortOf(mark.event)) short += one;
      else cut += one;
      continue;
    }
    const at = view.start + mark.x * msPerPx;
    for (const event of mark.events.slice()) {
      counted += 1;
      const { startEarliest, endLatest } = timeline.boundsOf(event);
      farPx = Math.max(farPx, (startEarliest - at) / msPerPx, (at - endLatest) / msPerPx);
    }
  }
  return { events: inRange.size, own, whole, short, cut, counted, farPx };
}
