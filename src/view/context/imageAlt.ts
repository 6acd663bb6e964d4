import type { Span } from '../../time';
import type { Instance } from './instanceContext';
import { whenText } from './eventTexts';

type ImageAltContext = Pick<Instance, 'timeline' | 'words' | 't'>;

/** What an image of a range shows, in words: "TITLE. Timeline: 12 events, 1 to 9 May 2025." */
export function rangeAlt(
  { timeline, words, t }: ImageAltContext,
  title: string,
  span: Span,
): string {
  const n = timeline.overlapping(span).length;
  return t('image.range', { title, events: t('count.events', { n }), range: words.range(span) });
}

/** What the image of one event shows: its title, when it was, and where it stands. */
export function eventAlt({ timeline, words, t }: ImageAltContext, event: number): string {
  const when = whenText({ timeline, words }, event) || t('tray.heading');
  return t('image.event', {
    title: timeline.titleOf(event),
    when,
    timeline: timeline.core.title,
  });
}
