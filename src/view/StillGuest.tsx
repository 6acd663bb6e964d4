import type { ReactNode } from 'react';

import { Drawing } from './Drawing';
import { useInstance } from './instance';
import { Overview } from './Overview';
import { screenPalette } from './palette';
import { fittingDensity, guestStills, openedStills } from './stageSizes';
import { markName } from './texts';

/**
 * The drawing as a prerendered embed holds it: in few sizes, one of them shown by the style sheet and
 * stretched a little to the frame; each mark a link to the event's own page, out of the frame.
 */
export function StillGuest(): ReactNode {
  const instance = useInstance();
  const { timeline, layout, store, t, words, uid, hrefs } = instance;
  const { view, selected } = store.getState();
  return (
    <div className="stage">
      <div className="plot">
        {(selected === null ? guestStills() : openedStills()).map((size) => {
          const { widthPx, heightPx } = size;
          const name = `${widthPx}-${heightPx}`;
          const frame = layout.frame(view, size, fittingDensity(size, timeline.core.lanes.length));
          return (
            <svg
              key={name}
              className={`still still-${name}`}
              viewBox={`0 0 ${widthPx} ${heightPx}`}
              preserveAspectRatio="xMinYMin"
              role="group"
              aria-label={t('drawing.label')}
            >
              <Drawing
                frame={frame}
                palette={screenPalette}
                nowLabel={t('now.label')}
                zoneLabel={words.zone(timeline.core.timeZone)}
                links={{
                  uid: `${uid}-${name}`,
                  target: '_blank',
                  hrefOf: (event) => hrefs.event(timeline.idOf(event)),
                  nameOf: (mark) => markName(instance, mark),
                  titleOf: () => '',
                }}
                tabStop={frame.marks[0]?.key ?? null}
                selected={selected}
              />
            </svg>
          );
        })}
      </div>
      {/* An opened event has its place. */}
      {selected === null && <Overview isLive={false} />}
    </div>
  );
}
