import { useEffect, useRef, type ReactNode } from 'react';

import type { ClusterMark, Density, Layout, Mark, Size } from '../layout';
import type { Timeline } from '../model';
import type { Span } from '../time';
import { useInstance } from './instance';
import { markName, whenText } from './texts';
import { useOpenEvent } from './useOpenEvent';

const ROOM = 0.15;

/** The span that tells a cluster's events apart, or null where no zoom does. */
export function opensApart(
  timeline: Timeline,
  layout: Layout,
  mark: ClusterMark,
  size: Size,
  density: Density,
): Span | null {
  const anchors = mark.events.map((event) => timeline.anchorOf(event));
  const [first, last] = [Math.min(...anchors), Math.max(...anchors)];
  const ends = mark.events.map((event) => {
    const { startEarliest, endLatest } = timeline.boundsOf(event);
    return endLatest - startEarliest;
  });
  const length = Math.max(last - first, Math.min(...ends), 60 * 60_000);
  const span = { start: first - length * ROOM, end: first + length * (1 + ROOM) };
  const still = layout
    .frame(span, size, density)
    .marks.some(
      (one) => one.kind === 'cluster' && mark.events.every((event) => one.events.includes(event)),
    );
  return still ? null : span;
}

/** What a cluster holds, where its events stand too near each other for any zoom. */
export function ClusterList({
  mark,
  onClose,
}: {
  readonly mark: Mark;
  readonly onClose: () => void;
}): ReactNode {
  const instance = useInstance();
  const { timeline, hrefs, t } = instance;
  const dialog = useRef<HTMLDialogElement>(null);
  const openEvent = useOpenEvent();
  useEffect(() => dialog.current?.showModal(), []);
  if (mark.kind !== 'cluster') return null;
  return (
    <dialog ref={dialog} className="sheet" aria-label={markName(instance, mark)} onClose={onClose}>
      <h2>{markName(instance, mark)}</h2>
      <ul className="plain">
        {mark.events.map((event) => {
          const id = timeline.idOf(event);
          return (
            <li key={id}>
              <a
                href={hrefs.event(id)}
                onClick={(click) => {
                  dialog.current?.close();
                  openEvent(click, id);
                }}
              >
                {timeline.titleOf(event)}
              </a>
              <small>{whenText(instance, event)}</small>
            </li>
          );
        })}
      </ul>
      <button type="button" onClick={() => dialog.current?.close()}>
        {t('close')}
      </button>
    </dialog>
  );
}
