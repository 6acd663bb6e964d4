import type { Mark } from '../../layout';
import type { Instance } from './instanceContext';

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
    const { matchCount, histogram } = mark;
    const counted =
      matchCount === null ? label : `${label}, ${t('find.matching', { n: matchCount })}`;
    const { name = '' } = timeline.core.lanes[mark.lane] ?? {};
    return histogram ? `${t('lane.unfold', { name })}: ${counted}` : counted;
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
export function memoizedMarkText(textOf: (mark: Mark) => string): (mark: Mark) => string {
  const byEvent = new Map<number, string>();
  // What a cluster counts is settled with its level, and is the same object in each of its frames.
  const byCluster = new WeakMap<object, string>();
  return (mark) => {
    const memoized = mark.kind === 'cluster' ? byCluster.get(mark.events) : byEvent.get(mark.event);
    if (memoized !== undefined) return memoized;
    const text = textOf(mark);
    if (mark.kind === 'cluster') byCluster.set(mark.events, text);
    else byEvent.set(mark.event, text);
    return text;
  };
}
