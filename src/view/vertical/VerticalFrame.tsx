import type { ReactNode, Ref } from 'react';

import type { VerticalModel } from '../../layout';
import { useInstance } from '../context/instanceContext';
import { BreakMark } from './RowShapes';
import { screenPalette as palette } from '../ui/palette';

type VerticalFrameProps = {
  readonly model: VerticalModel;
  /** The names of lanes, in the order of their tracks. */
  readonly laneKey: ReactNode;
  readonly body?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
};

/** The frame of the rows: the key of the lanes, and their tracks from top to bottom. */
export function VerticalFrame({ model, laneKey, body, children }: VerticalFrameProps): ReactNode {
  const { timeline, uid } = useInstance();
  const { tracks } = model;
  const lanes = tracks.isShared ? [0] : timeline.core.lanes.map((_, lane) => lane);
  return (
    <>
      {laneKey}
      <div ref={body} className="v-body">
        <svg className="v-lines" width={tracks.widthPx} aria-hidden="true">
          <BreakMark id={`${uid}-break`} widthPx={tracks.widthPx} />
          {lanes.map((lane) => (
            <line
              key={lane}
              x1={tracks.xOfLane(lane)}
              x2={tracks.xOfLane(lane)}
              y2="100%"
              stroke={tracks.isShared ? palette.rule2 : palette.lane(lane)}
              strokeOpacity={tracks.isShared ? 1 : 0.35}
            />
          ))}
        </svg>
        {children}
      </div>
    </>
  );
}
