import { useSyncExternalStore, type ReactNode } from 'react';

import { useAxisZone } from './axisZone';
import { FindField } from './FindField';
import { Icon } from './Icon';
import { useInstance } from './instance';
import { useRestedView } from './useRestedView';

const ZOOM_STEP = 0.5;
const PAN_STEP = 0.5;

const never = () => () => {};
const isTrue = (): boolean => true;
const isFalse = (): boolean => false;
const dialogKeys = ['range.edit', 'known.button', 'share.button'] as const;

/** The visible range in words, and a button for every gesture. */
export function Bar(): ReactNode {
  const { timeline, store, words, t, isGuest = false } = useInstance();
  const view = useRestedView(true);
  const zone = useAxisZone();
  // What can be pressed is there once it does something.
  const isLive = useSyncExternalStore(never, isTrue, isFalse);
  const { actions } = store.getState();
  const { limits } = timeline;
  const isWhole = view.start === timeline.period.start && view.end === timeline.period.end;
  return (
    <div className="bar">
      <h2 className="range">
        {words.range(view, zone)}
        <small>
          {words.duration(view.end - view.start)} ·{' '}
          {isLive ? (
            <button
              type="button"
              className="link zone"
              data-dialog="zone"
              aria-haspopup="dialog"
              title={t('zone.heading')}
            >
              {words.zone(zone)}
            </button>
          ) : (
            words.zone(zone)
          )}
        </small>
      </h2>
      <div className="tools js-only">
        <div className="group" role="group" aria-label={t('pan.label')}>
          <Tool
            name={t('pan.earlier')}
            d="M10 3 5 8l5 5"
            off={view.start <= limits.start}
            act={() => actions.panBy(-PAN_STEP)}
          />
          <Tool
            name={t('pan.later')}
            d="m6 3 5 5-5 5"
            off={view.end >= limits.end}
            act={() => actions.panBy(PAN_STEP)}
          />
        </div>
        <div className="group" role="group" aria-label={t('zoom.label')}>
          <Tool
            name={t('zoom.out')}
            d="M3 8h10"
            off={view.start <= limits.start && view.end >= limits.end}
            act={() => actions.zoomBy(1 / ZOOM_STEP, undefined, 'step')}
          />
          <Tool
            name={t('zoom.in')}
            d="M3 8h10M8 3v10"
            off={false}
            act={() => actions.zoomBy(ZOOM_STEP, undefined, 'step')}
          />
          <button type="button" onClick={actions.fit} aria-disabled={isWhole}>
            {t('zoom.fit')}
          </button>
        </div>
        {(isGuest ? [] : dialogKeys).map((key) => (
          <button key={key} type="button" data-dialog={key.split('.')[0]} aria-haspopup="dialog">
            {t(key)}
          </button>
        ))}
        {!isGuest && (
          <button
            type="button"
            className="keys-button"
            data-dialog="keys"
            aria-haspopup="dialog"
            aria-label={t('keys.heading')}
            title={t('keys.heading')}
          >
            ?
          </button>
        )}
      </div>
      {!isGuest && <FindField />}
    </div>
  );
}

/** A button with an icon. One that can do nothing now says so, but keeps its focus. */
function Tool({
  name,
  d,
  off,
  act,
}: {
  readonly name: string;
  readonly d: string;
  readonly off: boolean;
  readonly act: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="tool"
      aria-label={name}
      title={name}
      aria-disabled={off}
      onClick={off ? undefined : act}
    >
      <Icon d={d} />
    </button>
  );
}
