import type { ReactNode } from 'react';

import type { Span } from '../../../time';
import { Icon } from '../../ui/Icon';
import { timeDirectionOf, useInstance } from '../../context/instanceContext';

const ZOOM_STEP = 0.5;
const PAN_STEP = 0.5;

const LEFT = 'M10 3 5 8l5 5';
const RIGHT = 'm6 3 5 5-5 5';

type ViewProps = { readonly view: Span };

/** Buttons that pan and zoom. Those that could not move `view` are disabled. */
export function PanZoomButtons({ view }: ViewProps): ReactNode {
  const { timeline, store, t } = useInstance();
  const { actions } = store.getState();
  const { limits } = timeline;
  return (
    <>
      <PanButtons view={view} />
      <div className="group" role="group" aria-label={t('zoom.label')}>
        <ToolButton
          name={t('zoom.out')}
          d="M3 8h10"
          isDisabled={view.start <= limits.start && view.end >= limits.end}
          onPress={() => actions.zoomBy(1 / ZOOM_STEP, undefined, 'step')}
        />
        <ToolButton
          name={t('zoom.in')}
          d="M3 8h10M8 3v10"
          isDisabled={false}
          onPress={() => actions.zoomBy(ZOOM_STEP, undefined, 'step')}
        />
        <FitButton view={view} />
      </div>
    </>
  );
}

/** Buttons that move the view earlier and later. */
export function PanButtons({ view }: ViewProps): ReactNode {
  const instance = useInstance();
  const { timeline, store, t, isMirrored } = instance;
  const { actions } = store.getState();
  const { limits } = timeline;
  const [earlier, later] = isMirrored ? [RIGHT, LEFT] : [LEFT, RIGHT];
  return (
    <div
      className="group is-pan"
      role="group"
      aria-label={t('pan.label')}
      dir={timeDirectionOf(instance)}
    >
      <ToolButton
        name={t('pan.earlier')}
        d={earlier}
        isDisabled={view.start <= limits.start}
        onPress={() => actions.panBy(-PAN_STEP)}
      />
      <ToolButton
        name={t('pan.later')}
        d={later}
        isDisabled={view.end >= limits.end}
        onPress={() => actions.panBy(PAN_STEP)}
      />
    </div>
  );
}

/** A button that shows the whole period. */
export function FitButton({ view }: ViewProps): ReactNode {
  const { timeline, store, t } = useInstance();
  const { period } = timeline;
  const isWhole = view.start === period.start && view.end === period.end;
  return (
    <button type="button" onClick={store.getState().actions.fit} aria-disabled={isWhole}>
      {t('zoom.fit')}
    </button>
  );
}

/** A button with an icon. It stays focusable while disabled. */
function ToolButton({
  name,
  d,
  isDisabled,
  onPress,
}: {
  readonly name: string;
  readonly d: string;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="tool"
      aria-label={name}
      title={name}
      aria-disabled={isDisabled}
      onClick={isDisabled ? undefined : onPress}
    >
      <Icon d={d} />
    </button>
  );
}
