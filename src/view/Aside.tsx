import { useEffect, useRef, type ReactNode } from 'react';

import { Chapters } from './Chapters';
import { Evidence } from './Evidence';
import { Icon } from './Icon';
import { useInstance, useTimelineState } from './instance';
import { Kicker } from './Kicker';
import { whenText } from './texts';
import { useMedia } from './useMedia';
import { useOpenEvent } from './useOpenEvent';

/** Beside or below the drawing: the chapters, or the opened event in their place. */
export function Aside(): ReactNode {
  const { timeline, store } = useInstance();
  const selected = useTimelineState((state) => state.selected);
  // On a phone an event opens in its place in the list.
  const isNarrow = useMedia('(width < 600px)');
  const index = selected === null || isNarrow ? null : timeline.indexOf(selected);
  const box = useRef<HTMLDivElement>(null);
  // Esc closes the event from anywhere in this timeline, and from nowhere else on the page.
  useEffect(() => {
    const root = box.current?.closest<HTMLElement>('[data-kroniek]');
    if (!root || selected === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const inDialog = event.target instanceof Element && event.target.closest('dialog') !== null;
      if (event.key !== 'Escape' || event.defaultPrevented || inDialog) return;
      event.preventDefault();
      store.getState().actions.select(null);
    };
    root.addEventListener('keydown', onKey);
    return () => root.removeEventListener('keydown', onKey);
  }, [store, selected]);
  return (
    <div ref={box} className={`aside${index === null ? '' : ' has-event'}`}>
      <Chapters />
      {index !== null && <OpenedEvent key={index} event={index} />}
    </div>
  );
}

/** A non-modal panel: focus goes to its heading, and back to where it came from. */
function OpenedEvent({ event }: { readonly event: number }): ReactNode {
  const instance = useInstance();
  const { timeline, store, t, hrefs, uid } = instance;
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = timeline.idOf(event);
  const openEvent = useOpenEvent();
  const { actions } = store.getState();

  useEffect(() => {
    const opener = document.activeElement;
    const node = panel.current;
    const root = node?.closest('[data-kroniek]');
    // An event that the address opened takes no focus: the reader has not asked for it here.
    const isAsked = opener !== null && opener !== document.body;
    if (isAsked) {
      const beside = matchMedia('(width >= 900px)').matches;
      heading.current?.focus({ preventScroll: beside });
    }
    return () => {
      const active = document.activeElement;
      if (active !== document.body && !node?.contains(active)) return;
      if (store.getState().selected !== null) return;
      const isThere = opener !== document.body && opener?.isConnected === true;
      // The cluster that it was opened from may be gone: then its mark, or the drawing's tab stop.
      const mark =
        root?.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`) ??
        root?.querySelector<SVGElement>('[data-key][tabindex="0"]');
      if (isThere && (opener instanceof HTMLElement || opener instanceof SVGElement))
        opener.focus();
      else mark?.focus();
    };
  }, [store, id]);

  const order = [...timeline.touching({ start: -Infinity, end: Infinity })];
  const at = order.indexOf(event);
  const neighbour = (by: number) => {
    const other = at < 0 ? undefined : order[at + by];
    return other === undefined ? null : timeline.idOf(other);
  };
  return (
    <article ref={panel} className="panel" data-details={id} aria-labelledby={`${uid}-opened`}>
      <div className="panel-tools">
        {(
          [
            ['event.previous', -1, 'M10 3 5 8l5 5'],
            ['event.next', 1, 'm6 3 5 5-5 5'],
          ] as const
        ).map(([key, by, d]) => {
          const other = neighbour(by);
          return other === null ? null : (
            <a
              key={key}
              className="button tool"
              href={hrefs.event(other)}
              aria-label={t(key)}
              title={t(key)}
              onClick={(click) => openEvent(click, other)}
            >
              <Icon d={d} />
            </a>
          );
        })}
        <button type="button" className="close" onClick={() => actions.select(null)}>
          {t('close')}
        </button>
      </div>
      <Kicker event={event} />
      <h2 id={`${uid}-opened`} ref={heading} tabIndex={-1}>
        {timeline.titleOf(event)}
      </h2>
      <p className="when">{whenText(instance, event) || t('tray.heading')}</p>
      <Evidence id={id} heading="h3" />
    </article>
  );
}
