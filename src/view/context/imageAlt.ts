import type { Span } from '../../time';
import type { Instance } from './instanceContext';
import { whenText } from './eventTexts';

type ImageAltContext = Pick<Instance, 'timeline' | 'words' | 't'>;

/** The text alternative of a range's image: "TITLE. Timeline: 12 events, 1 to 9 May 2025." */
export function rangeAlt(
  { timeline, words, t }: ImageAltContext,
  title: string,
  span: Span,
): string {
  const n = timeline.overlapping(span).length;
  return t('image.range', {
    title,
    events: t('count.events', { n }),
    range: words.exactRange(span),
  });
}

/** The text alternative of an event's image: its title, its date and the timeline's title. */
export function eventAlt({ timeline, words, t }: ImageAltContext, event: number): string {
  const when = whenText({ timeline, words }, event) || t('tray.heading');
  return t('image.event', {
    title: timeline.titleOf(event),
    when,
    timeline: timeline.core.title,
  });
}
