/** Timelines and measures for the tests of this room. */
import { readFileSync } from 'node:fs';
import { compile, parseTimeline } from '../format';
import { createWords, type Locale } from '../i18n';
import { createTimeline, type CompiledCore, type Timeline } from '../model';
import { createLayout, type Layout, type MeasureText } from './index';

const ADVANCE_PX = { title: 7.2, date: 6.2, tick: 6.4, count: 7 } as const;

/** About as wide as a wide sans serif, and the same on every machine. */
export const measure: MeasureText = (text, style) => text.length * ADVANCE_PX[style];

export function layoutOf(timeline: Timeline, locale: Locale = 'en', now?: number): Layout {
  const words = createWords(locale, timeline.core.timeZone);
  return createLayout(timeline, { words, measure, now: now ?? null });
}

/** The dataset of the letter. */
export function letterTimeline(locale: Locale): Timeline {
  const file = new URL('../../data/security-guarantees.json', import.meta.url);
  const { timeline } = parseTimeline(JSON.parse(readFileSync(file, 'utf8')));
  if (!timeline) throw new Error('the dataset has errors');
  return timelineOf(compile(timeline, locale).core);
}

export function timelineOf(core: CompiledCore): Timeline {
  return createTimeline(core, () => Promise.resolve({}));
}
