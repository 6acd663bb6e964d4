import { use, type ReactNode } from 'react';

import { loadVerticalLayout, type VerticalModel } from '../../layout';
import type { Timeline } from '../../model';
import { useInstance } from '../context/instanceContext';
import { LaneKey } from './LaneKey';
import { rowEventsOf } from './rowEvents';
import { VerticalFrame } from './VerticalFrame';
import { VerticalRows, type RowMarkup } from './VerticalRows';

/** A prerendered drawing has at most this many rows. The live one has all. */
const MAX_STATIC_ROWS = { page: 120, embed: 20, opened: 1 };
/** The rows before the opened event or the start of the range. */
const ROWS_BEFORE = 0;

const verticals = new WeakMap<Timeline, VerticalModel>();

/** The drawing of an edition, which all of its pages share: many events take long to lay out. */
function verticalOf(
  timeline: Timeline,
  { createVertical }: Awaited<ReturnType<typeof loadVerticalLayout>>,
): VerticalModel {
  const known = verticals.get(timeline);
  if (known) return known;
  const vertical = createVertical(timeline);
  verticals.set(timeline, vertical);
  return vertical;
}

/**
 * The drawing of a prerendered page or embed for narrow windows. The live drawing replaces it with
 * the same markup, so that nothing moves. `hrefOf` is where the mark of an event leads.
 *
 * @public
 */
export function StaticVertical({
  hrefOf,
  rowMarkup,
}: {
  readonly hrefOf: (event: number) => string;
  readonly rowMarkup?: RowMarkup | undefined;
}): ReactNode {
  const { timeline, store, t, isEmbedded = false } = useInstance();
  // The build has loaded it.
  const layout = use(loadVerticalLayout());
  const model = verticalOf(timeline, layout);
  const { view, selected } = store.getState();
  const count = model.rows.events.length;
  const opened = selected === null ? null : timeline.indexOf(selected);
  const inEmbed = opened === null ? MAX_STATIC_ROWS.embed : MAX_STATIC_ROWS.opened;
  const maxRows = isEmbedded ? inEmbed : MAX_STATIC_ROWS.page;
  const wanted =
    (opened === null ? null : model.rowOf(opened)) ?? layout.positionOf(model.rows, view.start).row;
  const from = count <= maxRows ? 0 : Math.max(0, Math.min(wanted - ROWS_BEFORE, count - maxRows));
  return (
    <section className="vertical" aria-label={t('drawing.label')}>
      <VerticalFrame model={model} laneKey={<LaneKey />}>
        <VerticalRows
          {...{ model }}
          events={rowEventsOf(timeline, layout)}
          links={{ isLive: false, hrefOf, target: isEmbedded ? '_blank' : undefined }}
          from={from}
          to={Math.min(count, from + maxRows)}
          tabStop={null}
          rowMarkup={rowMarkup}
        />
      </VerticalFrame>
    </section>
  );
}
