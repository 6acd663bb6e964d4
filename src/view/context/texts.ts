import type { Mark } from '../../layout';
import type { Instance } from './instance';

/** An event's date in words, at full length. */
export function whenText(
  { timeline, words }: Pick<Instance, 'timeline' | 'words'>,
  event: number,
): string {
  const when = timeline.whenOf(event);
  return when ? words.when(when, { length: 'long', updated: timeline.core.updated }) : '';
}

/** What focus says of a mark: title, date with zone, certainty, "n of m". */
export function markName(instance: Instance, mark: Mark): string {
  const { timeline, t, words } = instance;
  if (mark.kind === 'cluster') {
    const label = t('cluster.label', { n: mark.events.length, period: words.range(mark.span) });
    const { matching, strip } = mark;
    const counted = matching === null ? label : `${label}, ${t('find.matching', { n: matching })}`;
    const { name = '' } = timeline.core.lanes[mark.lane] ?? {};
    return strip ? `${t('lane.unfold', { name })}: ${counted}` : counted;
  }
  const isFound = timeline.matches?.[mark.event] === 1;
  const name = t('announce.event', {
    title: timeline.titleOf(mark.event),
    when: whenText(instance, mark.event),
    status: t(`status.${mark.status}`),
    n: mark.event + 1,
    total: timeline.dated,
  });
  return isFound ? `${name}, ${t('find.match')}` : name;
}

/** Keeps what is said of each mark: it is asked for in every frame that draws the mark anew. */
export function keptTexts(tell: (mark: Mark) => string): (mark: Mark) => string {
  const ofEvents = new Map<number, string>();
  // What a cluster counts is settled with its level, and is the same object in each of its frames.
  const ofClusters = new WeakMap<object, string>();
  return (mark) => {
    const known = mark.kind === 'cluster' ? ofClusters.get(mark.events) : ofEvents.get(mark.event);
    if (known !== undefined) return known;
    const told = tell(mark);
    if (mark.kind === 'cluster') ofClusters.set(mark.events, told);
    else ofEvents.set(mark.event, told);
    return told;
  };
}
