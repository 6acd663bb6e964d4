import {
  use,
  useCallback,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';

import { directionOf } from '../../i18n';
import { loadVerticalLayout } from '../../layout';
import type { Span } from '../../time';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { requestDialog } from '../dialogs/requestDialog';
import { loadSearchBundle } from '../search/lazySearch';
import { LazyBoundary } from '../ui/LazyBoundary';
import { LaneKey } from './LaneKey';
import { rowEventsOf } from './rowEvents';
import { handleRowKey } from './rowKeys';
import { useOpenedRow } from './useOpenedRow';
import { useRowWindow } from './useRowWindow';
import { useTimeScroll } from './useTimeScroll';
import { VerticalFrame } from './VerticalFrame';
import type { RowLinks } from './VerticalRow';
import { VerticalRows } from './VerticalRows';

/** A row whose top is this near to the end of the viewport is not in sight (px). */
const ROW_IN_SIGHT_PX = 80;

/**
 * The live drawing in which time runs down. The page scrolls it, in an embed its own box does.
 * Scrolling moves the view, and the view scrolls it. With a `span` it shows that span alone, and
 * moves nothing: so two ranges are compared one after the other.
 *
 * @public
 */
export function VerticalStage({ span }: { readonly span?: Span }): ReactNode {
  const { timeline, store, t, locale, hrefs, now, isEmbedded = false } = useInstance();
  const { actions } = store.getState();
  const layout = use(loadVerticalLayout());
  const [showsRest, setShowsRest] = useState(false);
  const [showsSummary, setShowsSummary] = useState(false);
  const { matches } = timeline;
  const isReduced = matches !== null && !showsRest;
  const model = useMemo(
    () =>
      layout.createVertical(timeline, {
        span,
        now,
        ...(isReduced && { includes: (event) => matches[event] === 1 }),
      }),
    [layout, timeline, span, now, matches, isReduced],
  );
  const events = useMemo(() => rowEventsOf(timeline, layout), [timeline, layout]);

  const box = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const viewportOf = useCallback(
    () =>
      isEmbedded && box.current
        ? box.current.getBoundingClientRect()
        : { top: 0, bottom: innerHeight },
    [isEmbedded],
  );
  const rowWindow = useRowWindow(model, body, viewportOf);
  const { from, to, abovePx, belowPx, render } = rowWindow;
  const isMoving = span === undefined;
  const { scroll, timeScroll, zoomBy } = useTimeScroll({
    boxRef: box,
    bodyRef: body,
    model,
    layout,
    rowWindow,
    isMoving,
    onSummaries: setShowsSummary,
  });
  const onClick = useOpenedRow(box, scroll);
  const links: RowLinks = useMemo(
    () => ({
      isLive: true,
      // An embed shows the opened event below its drawing.
      opensInPlace: !isEmbedded,
      showsSummary,
      hrefOf: (event) => hrefs.event(timeline.idOf(event)),
      onClick,
    }),
    [hrefs, timeline, onClick, isEmbedded, showsSummary],
  );

  const [focusedRow, setFocusedRow] = useState<number | null>(null);
  const selected = useTimelineState((state) => state.selected);
  const selectedEvent = selected === null ? null : timeline.indexOf(selected);
  const selectedRow = selectedEvent === null ? null : model.rowOf(selectedEvent);
  const wantedStop = focusedRow ?? selectedRow ?? 0;
  const tabStop = wantedStop >= from && wantedStop < to ? wantedStop : from;
  const focusRow = (row: number): void => {
    flushSync(() => setFocusedRow(row));
    render(row);
    const rows = scroll();
    const y = rows?.heightOf({ row, share: 0 }) ?? null;
    if (!rows || y === null) return;
    const isInSight = y >= rows.top() && y < rows.bottom() - ROW_IN_SIGHT_PX;
    if (!isInSight) timeScroll.current?.scrollToRow(row);
    rows.rowElement(row)?.querySelector<HTMLElement>('h4 a')?.focus({ preventScroll: true });
    if (!isInSight) timeScroll.current?.followScreen();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('[data-mark]') : null;
    const row = link?.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (!link || row === undefined) return;
    handleRowKey(event, Number(row), model, timeline, {
      isRightToLeft: directionOf(locale) === 'rtl',
      focusRow,
      zoomBy: (factor) => zoomBy(factor, link.getBoundingClientRect().top),
      fit: actions.fit,
      toggleLane: (lane) => {
        const { id, isCollapsed } = timeline.core.lanes[lane] ?? {};
        if (id !== undefined) actions.setLaneCollapsed(id, !isCollapsed);
      },
      showKeys: () => requestDialog(box.current, 'keys'),
    });
  };
  const isEmpty = model.rows.events.length === 0;
  const restCount =
    matches?.reduce((n, isMatch, event) => n + (event < timeline.dated && !isMatch ? 1 : 0), 0) ??
    0;
  return (
    // The section takes no keys itself: those of the links inside it bubble.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as said above
    <section ref={box} className="vertical" aria-label={t('drawing.label')} onKeyDown={onKeyDown}>
      {restCount > 0 && isMoving && (
        <p className="v-rest">
          <button type="button" onClick={() => setShowsRest(!showsRest)}>
            {showsRest ? t('drawing.found') : t('drawing.rest', { n: restCount })}
          </button>
        </p>
      )}
      <VerticalFrame
        body={body}
        model={model}
        laneKey={<LaneKey onToggle={actions.setLaneCollapsed} />}
      >
        {abovePx > 0 && <div style={{ height: abovePx }} />}
        <VerticalRows {...{ model, events, links, from, to, tabStop }} />
        {belowPx > 0 && <div style={{ height: belowPx }} />}
      </VerticalFrame>
      {isEmpty && (
        <LazyBoundary t={t} load={loadSearchBundle}>
          {({ EmptyState }) => <EmptyState />}
        </LazyBoundary>
      )}
    </section>
  );
}
