import { useEffect, useRef, type ReactNode } from 'react';

import { whenText } from '../context/eventTexts';
import { useInstance } from '../context/instanceContext';
import { Icon } from '../ui/Icon';
import { laneClass } from '../ui/palette';
import type { MapMark } from './MapMarks';

/** More events than this are found in the list (each row takes room). */
const MOST_ROWS = 200;

/** The events of a mark, beside it. Escape, or a press elsewhere, closes it. */
export function PlacePanel({
  mark,
  at: [x, y],
  onClose,
}: {
  readonly mark: MapMark;
  /** Of the mark in the map, as shares of its width and height. */
  readonly at: readonly [number, number];
  readonly onClose: () => void;
}): ReactNode {
  const { t, uid } = useInstance();
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const latestClose = useRef(onClose);
  useEffect(() => {
    latestClose.current = onClose;
  });
  // Before the root hears the key, which would close an opened event.
  useEffect(() => {
    const node = panel.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      latestClose.current();
    };
    node?.addEventListener('keydown', onKey);
    return () => node?.removeEventListener('keydown', onKey);
  }, []);
  const corner = `${y > 0.5 ? 'is-above' : 'is-below'} ${x > 0.5 ? 'is-before-mark' : 'is-after-mark'}`;
  return (
    <div
      className={`map-panel ${corner}`}
      data-place-panel={mark.key}
      role="group"
      aria-labelledby={`${uid}-place`}
      ref={panel}
    >
      <div className="map-panel-head">
        <h3 id={`${uid}-place`} ref={heading} tabIndex={-1}>
          {mark.name}
        </h3>
        <button
          type="button"
          className="tool"
          aria-label={t('close')}
          title={t('close')}
          onClick={onClose}
        >
          <Icon d="M4 4l8 8M12 4l-8 8" />
        </button>
      </div>
      <EventLinks events={mark.now} />
      {mark.before.length > 0 && (
        <div className="is-before">
          <EventLinks events={mark.before} />
        </div>
      )}
    </div>
  );
}

/** Links to events, each with its date. */
export function EventLinks({ events }: { readonly events: readonly number[] }): ReactNode {
  const instance = useInstance();
  const { timeline, hrefs, t } = instance;
  return (
    <ul className="map-events">
      {events.slice(0, MOST_ROWS).map((event) => {
        const id = timeline.idOf(event);
        const status = timeline.statusOf(event);
        const isPlain = status === 'occurred' || status === 'ongoing';
        return (
          <li key={id} className={laneClass(timeline.laneOf(event))}>
            <a href={hrefs.event(id)} data-opens={id}>
              {timeline.titleOf(event)}
            </a>{' '}
            <small>
              {[whenText(instance, event), isPlain ? '' : t(`status.${status}`)]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        );
      })}
      {events.length > MOST_ROWS && <li>…</li>}
    </ul>
  );
}
