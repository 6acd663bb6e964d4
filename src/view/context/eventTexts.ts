import { LruCache } from '../../base';
import type { Mark } from '../../layout';
import type { Instance } from './instanceContext';

/** An event's date in words, at full length. Empty if the event has no date. */
export function whenText(
  { timeline, words }: Pick<Instance, 'timeline' | 'words'>,
  event: number,
): string {
  const when = timeline.whenOf(event);
  return when ? words.when(when, { length: 'long', updated: timeline.core.updated }) : '';
}

/** The accessible name of a mark. An event's has title, date with zone, status and "n of m". */
export function markName(instance: Instance, mark: Mark): string {
  const { timeline, t, words } = instance;
  if (mark.kind === 'cluster') {
    const label = t('cluster.label', { n: mark.events.length, period: words.range(mark.span) });
    const { matchCount, histogram } = mark;
    const text =
      matchCount === null ? label : words.joined(label, t('find.matching', { n: matchCount }));
    const { name = '' } = timeline.core.lanes[mark.lane] ?? {};
    return histogram ? words.labelled(t('lane.unfold', { name }), text) : text;
  }
  const name = t('announce.event', {
    title: timeline.titleOf(mark.event),
    when: whenText(instance, mark.event),
    status: t(`status.${mark.status}`),
    n: mark.event + 1,
    total: timeline.dated,
  });
  const isMatch = timeline.matches?.[mark.event] === 1;
  return isMatch ? words.joined(name, t('find.match')) : name;
}

/** Several times the marks of a drawing. */
const MAX_TEXTS = 2000;

/** Remembers the text of each mark, because each render of a mark reads it. */
export function memoizedMarkText(textOf: (mark: Mark) => string): (mark: Mark) => string {
  const byEvent = new LruCache<number, string>(MAX_TEXTS);
  // Frames of one level of detail share the `events` array of a cluster.
  const byCluster = new WeakMap<object, string>();
  return (mark) => {
    if (mark.kind !== 'cluster') return byEvent.get(mark.event, () => textOf(mark));
    const memoized = byCluster.get(mark.events);
    if (memoized !== undefined) return memoized;
    const text = textOf(mark);
    byCluster.set(mark.events, text);
    return text;
  };
}
