import { DAY, HOUR, MINUTE } from '../../base';
import type { Timeline } from '../../model';
import { dayOfLocalMs, instantToLocalMs } from '../../time';
import type { Instance } from '../context/instanceContext';

/** Below this distance, hours say more than days (ms). */
const HOURS_BELOW_MS = 2 * DAY;

/** Days say nothing of a longer distance (ms). */
const ROUNDED_FROM_MS = 10_000 * 365.25 * DAY;

/** The earliest and latest start of an event (epoch ms). An open side is infinite. */
type StartBounds = { readonly earliest: number; readonly latest: number };

/**
 * The time from the start of event `from` to the start of event `to` in words ("20 days after").
 * Both are indexes. Null if an event has no date.
 */
export function timeDistanceText(
  { timeline, t, words }: Pick<Instance, 'timeline' | 't' | 'words'>,
  from: number,
  to: number,
): string | null {
  const [whenFrom, whenTo] = [timeline.whenOf(from), timeline.whenOf(to)];
  if (!whenFrom || !whenTo) return null;
  const title = timeline.titleOf(from);
  const [startFrom, startTo] = [startBoundsOf(timeline, from), startBoundsOf(timeline, to)];
  const haveClockTimes = [whenFrom, whenTo].every(({ first }) => first?.hour !== undefined);
  const exact = startTo.earliest - startFrom.latest;
  const usesHours = haveClockTimes && Math.abs(exact) < HOURS_BELOW_MS;
  // Calendar days, with the local date of each event in its own zone.
  const daysBetween = (late: number, early: number): number =>
    Number.isFinite(late) && Number.isFinite(early)
      ? dayOfLocalMs(instantToLocalMs(late, whenTo.zone)) -
        dayOfLocalMs(instantToLocalMs(early, whenFrom.zone))
      : late - early;
  const unit = usesHours ? 1 : DAY;
  const minMs = usesHours ? exact : unit * daysBetween(startTo.earliest, startFrom.latest);
  const maxMs = usesHours
    ? startTo.latest - startFrom.earliest
    : unit * daysBetween(startTo.latest, startFrom.earliest);

  if (minMs === -Infinity && maxMs === Infinity) return t('between.unknown', { title });
  if (minMs === 0 && maxMs === 0) {
    return t(usesHours ? 'between.same-start' : 'between.same-day', { title });
  }
  if (minMs < 0 && maxMs > 0) {
    if (minMs === -Infinity || maxMs === Infinity) return t('between.unknown', { title });
    const [first, last] = [lengthText(-minMs), lengthText(maxMs)];
    return t('between.either', { first, last, title });
  }
  const isAfter = minMs >= 0;
  const distance = isAfter ? distanceText(minMs, maxMs) : distanceText(-maxMs, -minMs);
  const { endEarliest } = timeline.boundsOf(from);
  const isLong = endEarliest - startFrom.latest > DAY;
  return t(`between.${isAfter ? 'after' : 'before'}${isLong ? '-start' : ''}`, { distance, title });

  function distanceText(near: number, far: number): string {
    if (far === Infinity) return t('distance.least', { distance: lengthText(near) });
    if (near === 0) return t('distance.most', { distance: lengthText(far) });
    if (near === far || near >= ROUNDED_FROM_MS) return lengthText((near + far) / 2);
    if (usesHours) return t('distance.two', { first: lengthText(near), last: lengthText(far) });
    return t('distance.days', { first: String(near / DAY), n: far / DAY });
  }
  /** A number of days is exact. Hours are rounded if needed, and then marked as "about". */
  function lengthText(ms: number): string {
    const isRounded = ms >= ROUNDED_FROM_MS;
    if (!usesHours && !isRounded) return t('duration.days', { n: ms / DAY });
    const isWhole =
      !isRounded && (ms % HOUR === 0 || ms < 2 * MINUTE || (ms < 2 * HOUR && ms % MINUTE === 0));
    const rounded = words.duration(ms);
    return isWhole ? rounded : t('distance.about', { distance: rounded });
  }
}

function startBoundsOf(timeline: Timeline, event: number): StartBounds {
  const when = timeline.whenOf(event);
  const { startEarliest, startLatest, endLatest } = timeline.boundsOf(event);
  const { coverage, period } = timeline.core;
  const isUncertain = startLatest > startEarliest;
  // The compiler closes an open start with the start of the coverage.
  const isOpen = isUncertain && startEarliest <= (coverage ?? period).start;
  const hasNoStart = when?.form === 'by' || when?.form === 'until' || isOpen;
  // Bounds exclude their last moment, except a night's, which may begin when its last day does.
  const isNight = when?.isNight === true && startLatest < endLatest;
  return {
    earliest: hasNoStart ? -Infinity : startEarliest,
    latest:
      when?.form === 'from' ? Infinity : isUncertain && !isNight ? startLatest - 1 : startLatest,
  };
}
