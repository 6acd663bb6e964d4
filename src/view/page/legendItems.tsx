import type { ReactNode } from 'react';

import { statuses, type Status, type Timeline } from '../../model';
import type { Instance } from '../context/instanceContext';
import { Glyph } from '../ui/Glyph';
import type { Palette } from '../ui/palette';

/** A mark or sign that occurs in a timeline, with what it means. */
export type LegendItem = {
  readonly name: Status | LegendSign;
  /** An icon in a box of 14 px of height. */
  readonly icon: ReactNode;
  readonly widthPx: number;
  readonly text: string;
};

/**
 * What a legend explains. It is the same in a page and in an image. `hasClusters` says whether
 * marks of several events occur, which depends on the size of the drawing.
 */
export function legendItemsOf(
  { timeline, t }: Pick<Instance, 'timeline' | 't'>,
  { ink, ink3, rule, paper }: Palette,
  hasClusters: boolean,
): readonly LegendItem[] {
  const { coverage, relations } = timeline.core;
  const { usedStatuses, hasApproximate, hasUncertain, hasBounds, hasOpenEnds } =
    featuresOf(timeline);
  const line = { stroke: ink, fill: 'none' };
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
    [hasClusters, 'cluster', <path key="c" d="M4 14V9h4v5Zm5 0V1h4v13Zm5 0V6h4v8Z" fill={ink} />],
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
  // A dot that only ever means an event explains itself.
  const explained = statuses.filter(
    (status) => usedStatuses.has(status) && (usedStatuses.size > 1 || status !== 'occurred'),
  );
  return [
    ...explained.map((status): LegendItem => {
      const icon = (
        <g transform="translate(7 7)">
          <Glyph status={status} r={6} colour={ink} paper={paper} />
        </g>
      );
      return { name: status, icon, widthPx: 14, text: t(`status.${status}`) };
    }),
    ...signs.flatMap(([occurs, sign, icon]): LegendItem[] =>
      occurs ? [{ name: sign, icon, widthPx: 22, text: t(`legend.${sign}`) }] : [],
    ),
  ];
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
