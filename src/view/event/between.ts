import { utc } from '@date-fns/utc';
import { differenceInCalendarDays } from 'date-fns';

import type { Timeline } from '../../model';
import { localOf } from '../../time';
import type { Instance } from '../context/instance';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Nearer than this clocks say more than days do (ms). */
const CLOCKED_BELOW = 2 * DAY;

/** When an event begins, at the earliest and at the latest; an open side is infinite. */
type Begun = { readonly earliest: number; readonly latest: number };

/** How far one event's beginning is from another's, in words; null where either has no date. */
export function betweenText(
  { timeline, t, words }: Pick<Instance, 'timeline' | 't' | 'words'>,
  from: number,
  to: number,
): string | null {
  const [a, b] = [timeline.whenOf(from), timeline.whenOf(to)];
  if (!a || !b) return null;
  const title = timeline.titleOf(from);
  const [begunA, begunB] = [begunOf(timeline, from), begunOf(timeline, to)];
  const hasClocks = [a, b].every(({ first }) => first?.hour !== undefined);
  const exact = begunB.earliest - begunA.latest;
  const isClocked = hasClocks && Math.abs(exact) < CLOCKED_BELOW;
  // Days as a calendar counts them, each where it happened.
  const days = (late: number, early: number): number =>
    Number.isFinite(late) && Number.isFinite(early)
      ? differenceInCalendarDays(localOf(late, b.zone), localOf(early, a.zone), { in: utc })
      : late - early;
  const unit = isClocked ? 1 : DAY;
  const least = isClocked ? exact : unit * days(begunB.earliest, begunA.latest);
  const most = isClocked
    ? begunB.latest - begunA.earliest
    : unit * days(begunB.latest, begunA.earliest);

  if (least === -Infinity && most === Infinity) return t('between.unknown', { title });
  if (least === 0 && most === 0) {
    return t(isClocked ? 'between.same-start' : 'between.same-day', { title });
  }
  if (least < 0 && most > 0) {
    if (least === -Infinity || most === Infinity) return t('between.unknown', { title });
    const [first, last] = [lengthText(-least), lengthText(most)];
    return t('between.either', { first, last, title });
  }
  const isAfter = least >= 0;
  const distance = isAfter ? distanceText(least, most) : distanceText(-most, -least);
  const { endEarliest } = timeline.boundsOf(from);
  const lasts = endEarliest - begunA.latest > DAY;
  return t(`between.${isAfter ? 'after' : 'before'}${lasts ? '-start' : ''}`, { distance, title });

  function distanceText(near: number, far: number): string {
    if (far === Infinity) return t('distance.least', { distance: lengthText(near) });
    if (near === 0) return t('distance.most', { distance: lengthText(far) });
    if (near === far) return lengthText(near);
    if (isClocked) return t('distance.two', { first: lengthText(near), last: lengthText(far) });
    return t('distance.days', { first: String(near / DAY), n: far / DAY });
  }
  /** Days are exact; hours are rounded, and say so. */
  function lengthText(ms: number): string {
    if (!isClocked) return t('duration.days', { n: ms / DAY });
    const isWhole = ms % HOUR === 0 || ms < 2 * HOUR;
    const rounded = words.duration(ms);
    return isWhole ? rounded : t('distance.about', { distance: rounded });
  }
}

function begunOf(timeline: Timeline, event: number): Begun {
  const when = timeline.whenOf(event);
  const { startEarliest, startLatest, endLatest } = timeline.boundsOf(event);
  const { coverage, period } = timeline.core;
  const isLoose = startLatest > startEarliest;
  // What is open has been closed by what the timeline covers.
  const isOpen = isLoose && startEarliest <= (coverage ?? period).start;
  const hasNoStart = when?.form === 'by' || when?.form === 'until' || isOpen;
  // A night may begin at the very start of its last day; other bounds are the first moment after.
  const isNight = when?.night === true && startLatest < endLatest;
  return {
    earliest: hasNoStart ? -Infinity : startEarliest,
    latest: when?.form === 'from' ? Infinity : isLoose && !isNight ? startLatest - 1 : startLatest,
  };
}
