import type { ReactNode } from 'react';

import { statuses, type Status, type Timeline } from '../../model';
import { StatusIcon } from '../ui/Icon';
import { useInstance } from '../context/instanceContext';
import { screenPalette } from '../ui/palette';

const { ink, ink3, rule } = screenPalette;
const line = { stroke: ink, fill: 'none' };

/** What a legend that is drawn anew goes by. */
const UNKNOWN: readonly string[] = ['wide'];

/**
 * Explains the marks and signs that occur in this timeline. `clustered` has the names of the static
 * drawings with marks of several events. It comes with the page, so it cannot follow the view.
 */
export function Legend({
  clustered = UNKNOWN,
}: {
  readonly clustered?: readonly string[];
}): ReactNode {
  const { timeline, t, uid } = useInstance();
  const { coverage, relations } = timeline.core;
  const { usedStatuses, hasApproximate, hasUncertain, hasBounds, hasOpenEnds } =
    featuresOf(timeline);

  const signs: [boolean, LegendSign, ReactNode][] = [
    [
      hasApproximate,
      'approximate',
      <circle key="a" cx={11} cy={7} r={6} {...line} strokeDasharray="4 3" />,
    ],
    [
      hasUncertain,
      'uncertain',
      <circle key="u" cx={11} cy={7} r={6} {...line} strokeDasharray="1 2.5" />,
    ],
    [
      hasBounds,
      'bounds',
      <path key="b" d="M1 4v6M1 7h20M21 4v6" {...line} strokeDasharray="2 2" />,
    ],
    [hasOpenEnds, 'open', <path key="o" d="M1 4h15l5 3-5 3H1Z" fill={ink} />],
    [
      clustered.length > 0,
      'cluster',
      <path key="c" d="M4 14V9h4v5Zm5 0V1h4v13Zm5 0V6h4v8Z" fill={ink} />,
    ],
    [
      relations.some(([, , , isStated]) => isStated),
      'stated',
      <path key="s" d="M1 7h16m-4-3 5 3-5 3" {...line} />,
    ],
    [
      relations.some(([, , , isStated]) => !isStated),
      'inferred',
      <path key="i" d="M1 7h16" {...line} strokeDasharray="4 3" />,
    ],
    [coverage !== null, 'covered', <rect key="v" x={1} y={6} width={20} height={3} fill={ink3} />],
    // The whole period has a margin outside the coverage, so both signs occur.
    [
      coverage !== null,
      'not-covered',
      <rect key="n" width={22} height={14} fill={rule} opacity={0.6} />,
    ],
  ];
  const isOnlyCompact = clustered.every((name) => name === 'compact');
  // A dot that only ever means an event explains itself.
  const explained = statuses.filter(
    (status) => usedStatuses.has(status) && (usedStatuses.size > 1 || status !== 'occurred'),
  );
  if (explained.length === 0 && !signs.some(([occurs]) => occurs)) return null;
  return (
    <section className="legend" aria-labelledby={`${uid}-legend`}>
      <h2 id={`${uid}-legend`}>{t('legend.heading')}</h2>
      <ul>
        {explained.map((status) => (
          <li key={status}>
            <StatusIcon status={status} />
            {t(`status.${status}`)}
          </li>
        ))}
        {signs.flatMap(([occurs, sign, icon]) =>
          occurs
            ? [
                <li
                  key={sign}
                  className={sign === 'cluster' && isOnlyCompact ? 'on-phones' : undefined}
                >
                  <svg width="22" height="14" aria-hidden="true">
                    {icon}
                  </svg>
                  {t(`legend.${sign}`)}
                </li>,
              ]
            : [],
        )}
      </ul>
    </section>
  );
}

type LegendFeatures = {
  readonly usedStatuses: ReadonlySet<Status>;
  readonly hasApproximate: boolean;
  readonly hasUncertain: boolean;
  readonly hasBounds: boolean;
  readonly hasOpenEnds: boolean;
};

const featuresByTimeline = new WeakMap<Timeline, LegendFeatures>();

/** What occurs in a timeline. Cached, since a timeline can have 100,000 events. */
function featuresOf(timeline: Timeline): LegendFeatures {
  const cached = featuresByTimeline.get(timeline);
  if (cached) return cached;
  const events = Array.from({ length: timeline.count }, (_, i) => i);
  const dated = events.slice(0, timeline.dated);
  const ends = dated.flatMap((i) => {
    const when = timeline.whenOf(i);
    return [when?.first, when?.last].flatMap((end) => end ?? []);
  });
  const features: LegendFeatures = {
    usedStatuses: new Set(events.map(timeline.statusOf)),
    hasApproximate: ends.some((end) => end.approximate),
    hasUncertain: ends.some((end) => end.uncertain),
    hasBounds: dated.some((i) => {
      const { startEarliest, startLatest, endEarliest, endLatest } = timeline.boundsOf(i);
      return startLatest > startEarliest || endLatest > endEarliest;
    }),
    hasOpenEnds: dated.some((i) => timeline.whenOf(i)?.form === 'since'),
  };
  featuresByTimeline.set(timeline, features);
  return features;
}

type LegendSign =
  | 'approximate'
  | 'uncertain'
  | 'bounds'
  | 'open'
  | 'cluster'
  | 'stated'
  | 'inferred'
  | 'covered'
  | 'not-covered';
