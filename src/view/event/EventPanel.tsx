import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';

import { Evidence } from './Evidence';
import { Icon } from '../ui/Icon';
import { useInstance } from '../context/instanceContext';
import { EventMeta } from './EventMeta';
import { whenText } from '../context/eventTexts';
import { PANEL_COLUMN } from '../hooks/mediaQueries';

/** A non-modal panel. Focus goes to its heading, and returns to the opener when it closes. */
export function EventPanel({ event }: { readonly event: number }): ReactNode {
  const instance = useInstance();
  const { timeline, store, t, hrefs, uid, isEmbedded = false } = instance;
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = timeline.idOf(event);
  const { actions } = store.getState();

  // An event that the address opened takes no focus, because the reader has not acted yet. The page
  // is live once it has mounted, which is before the effect below runs.
  const isLoading = useRef(false);
  useLayoutEffect(() => {
    const root = panel.current?.closest('[data-kroniek]');
    isLoading.current = root?.hasAttribute('data-live') === false;
  });
  useEffect(() => {
    const opener = document.activeElement;
    const node = panel.current;
    const root = node?.closest('[data-kroniek]');
    // A frame without focus does not take it from its host page. A search keeps focus in its field,
    // so that Enter opens the next match.
    const isFocusOutsideFrame = isEmbedded && !document.hasFocus();
    const isSearching = opener?.closest('[role="search"]') != null;
    const shouldFocus =
      opener !== null &&
      opener !== document.body &&
      !isLoading.current &&
      !isFocusOutsideFrame &&
      !isSearching;
    const isBesideDrawing = matchMedia(PANEL_COLUMN).matches;
    if (shouldFocus) heading.current?.focus({ preventScroll: isBesideDrawing });
    else if (isSearching && !isBesideDrawing) node?.scrollIntoView({ block: 'nearest' });
    return () => {
      const active = document.activeElement;
      if (active !== document.body && !node?.contains(active)) return;
      if (store.getState().selected !== null) return;
      const isOpenerConnected = opener !== document.body && opener?.isConnected === true;
      // If the opener is gone, such as a cluster, focus goes to the event's mark or the tab stop.
      const mark =
        root?.querySelector<SVGElement>(`[data-mark="${CSS.escape(id)}"]`) ??
        root?.querySelector<SVGElement>('[data-key][tabindex="0"]');
      if (isOpenerConnected && (opener instanceof HTMLElement || opener instanceof SVGElement))
        opener.focus();
      else mark?.focus();
    };
  }, [store, id, isEmbedded]);

  const position = timeline.order.indexOf(event);
  const neighbour = (offset: number) => {
    const other = position < 0 ? undefined : timeline.order[position + offset];
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
        ).map(([key, offset, d]) => {
          const other = neighbour(offset);
          return other === null ? null : (
            <a
              key={key}
              className="button tool"
              href={hrefs.event(other)}
              aria-label={t(key)}
              title={t(key)}
              data-opens={other}
            >
              <Icon d={d} />
            </a>
          );
        })}
        <button type="button" className="close" onClick={() => actions.select(null)}>
          {t('close')}
        </button>
      </div>
      <h2 id={`${uid}-opened`} ref={heading} tabIndex={-1}>
        {timeline.titleOf(event)}
      </h2>
      <p className="when">{whenText(instance, event) || t('tray.heading')}</p>
      <EventMeta event={event} />
      <Evidence event={event} heading="h3" />
    </article>
  );
}
