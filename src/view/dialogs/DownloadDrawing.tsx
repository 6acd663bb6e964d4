import type { ReactNode, Ref } from 'react';

import { Drawing } from '../drawing/Drawing';
import { viewInWords } from '../context/viewInWords';
import { useDerivedInstance, useTimelineState } from '../context/instanceContext';
import { screenPalette as palette } from '../ui/palette';
import { drawingSize as SIZE } from './drawingFile';

/** The view as an image shows it: with title, range and source, and links to the events. */
export function DownloadDrawing({
  ref,
  address,
}: {
  readonly ref: Ref<SVGSVGElement>;
  readonly address: string;
}): ReactNode {
  const instance = useDerivedInstance();
  const { timeline, layout, t, hrefs, uid } = instance;
  const view = useTimelineState((state) => state.view);
  const { core } = timeline;
  const { widthPx, heightPx, headPx, footPx } = SIZE;
  const wholePx = headPx + heightPx + footPx;
  return (
    <figure className="preview">
      {/* The marks are links, which must not be pressed here. */}
      <div inert>
        <svg ref={ref} viewBox={`0 0 ${widthPx} ${wholePx}`} width={widthPx} height={wholePx}>
          <title>{core.title}</title>
          <rect width={widthPx} height={wholePx} fill={palette.paper} />
          <text x={16} y={34} fontSize={22} fontFamily={palette.serif} fill={palette.ink}>
            {core.title}
          </text>
          <text x={16} y={56} fontSize={14} fontFamily={palette.sans} fill={palette.ink2}>
            {viewInWords(instance, view)}
          </text>
          <g transform={`translate(0 ${headPx})`}>
            <Drawing
              frame={layout.frame(view, { widthPx, heightPx })}
              palette={palette}
              nowLabel={t('now.label')}
              links={{
                uid: `${uid}-download`,
                hrefOf: (event) => new URL(hrefs.event(timeline.idOf(event)), location.href).href,
                nameOf: () => '',
                titleOf: () => '',
              }}
              tabStop={null}
              selected={null}
            />
          </g>
          {[[core.byline, core.source, core.credit].filter(Boolean).join(' · '), address].map(
            (line, i) => (
              <text
                key={line}
                x={16}
                y={wholePx - 30 + i * 18}
                fontSize={11}
                fontFamily={palette.sans}
                fill={palette.ink2}
              >
                {line}
              </text>
            ),
          )}
        </svg>
      </div>
    </figure>
  );
}
