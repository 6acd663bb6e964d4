import { use, useMemo, type ReactNode } from 'react';

import { isolated } from '../../base';
import { loadArcs, TYPOGRAPHY, type Arc, type Frame } from '../../layout';
import { DrawnText } from '../drawing/DrawnText';
import { useInstance } from '../context/instanceContext';
import { screenPalette } from '../ui/palette';

/**
 * Draws the relations of an event, or of all, over the plot. Hidden from assistive technology,
 * since the details list the same relations as links. Names show on hover, and for a focused event.
 */
export function Arcs({
  frame,
  event,
  isNamed,
}: {
  readonly frame: Frame;
  /** Null draws the relations of all events. */
  readonly event: number | null;
  readonly isNamed: boolean;
}): ReactNode {
  const { timeline, t, measure } = useInstance();
  // `loadArcsComponent` has loaded it.
  const arcsOf = use(loadArcs());
  const arcs = useMemo((): readonly Arc[] => {
    const relations = timeline.core.relations.filter(
      ([from, to]) => event === null || from === event || to === event,
    );
    const side = (from: number): 'in' | 'out' => (event === null || from === event ? 'out' : 'in');
    return arcsOf(
      frame,
      timeline,
      relations,
      ([from, , type]) => t(`relation.${type}.${side(from)}`),
      measure,
    );
  }, [arcsOf, frame, timeline, event, t, measure]);
  return (
    <g className={`arcs${isNamed ? ' is-named' : ''}`} aria-hidden="true">
      {arcs.map((arc) => (
        <g
          key={arc.key}
          className="arc"
          data-relation={arc.type}
          data-arc-from={arc.from}
          data-arc-to={arc.to}
        >
          <title>{arc.name}</title>
          <path className="arc-reach" d={arc.path} fill="none" stroke="transparent" />
          <path
            className="arc-line"
            d={arc.path}
            fill="none"
            stroke={screenPalette.ink}
            strokeDasharray={arc.isStated ? undefined : '5 4'}
          />
          {arc.tip && <path d={arc.tip} fill={screenPalette.ink} />}
          {arc.label && (
            <DrawnText
              className="arc-name"
              x={arc.label.x}
              y={arc.label.y}
              textAnchor="middle"
              fontSize={TYPOGRAPHY.date.sizePx}
              fontFamily={screenPalette.sans}
              fill={screenPalette.ink}
              stroke={screenPalette.paper}
            >
              {isolated(arc.name)}
            </DrawnText>
          )}
        </g>
      ))}
    </g>
  );
}
