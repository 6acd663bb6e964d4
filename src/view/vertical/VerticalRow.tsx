import { memo, type CSSProperties, type MouseEvent, type ReactNode } from 'react';

import { isolated } from '../../base';
import { directionOf } from '../../i18n';
import type { RowContents, VerticalModel } from '../../layout';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { loadListAlone } from '../list/lazyList';
import { LazyBoundary } from '../ui/LazyBoundary';
import { RowDetails } from './RowDetails';
import { RowShapes, type RowEvents } from './RowShapes';
import { rowNote } from './verticalTexts';

/** The minimum height of a row's text (px). A longer distance to the next event adds to it. */
const LEAST_ROW_PX = 40;

/** What rows need besides their event. It must be the same object in each render. */
export type RowLinks = {
  readonly hrefOf: (event: number) => string;
  /** In an embed that is not live, links open outside of the frame. */
  readonly target?: '_blank' | undefined;
  readonly isLive: boolean;
  /** Whether an opened row shows the evidence of its event. */
  readonly opensInPlace?: boolean;
  /** Whether a row shows the summary of its event. */
  readonly showsSummary?: boolean;
  readonly onClick?: (click: MouseEvent, event: number) => void;
};

type VerticalRowProps = {
  readonly event: number;
  readonly row: number;
  readonly contents: RowContents;
  readonly model: VerticalModel;
  readonly events: RowEvents;
  readonly links: RowLinks;
  readonly isTabStop: boolean;
};

/** An event: its mark on its lane, its whole title, and the time until the next. */
export const VerticalRow = memo(function VerticalRow({
  event,
  row,
  contents,
  model: { rows, tracks },
  events,
  links,
  isTabStop,
}: VerticalRowProps): ReactNode {
  const instance = useInstance();
  const { timeline, words, locale, uid } = instance;
  const id = timeline.idOf(event);
  const stepPx = Math.round(rows.stepsPx[row] as number);
  const isOpen = useTimelineState(({ selected }) => selected === id);
  const { kind } = events.markOf(event);
  const isImportant = timeline.importanceOf(event) >= 4;
  const isDimmed = timeline.matches?.[event] === 0;
  const classes = [
    'v-row',
    isImportant ? 'is-important' : '',
    isOpen ? 'is-open' : '',
    isDimmed ? 'is-dimmed' : '',
  ];
  return (
    <li
      className={classes.filter(Boolean).join(' ')}
      data-row={links.isLive ? row : undefined}
      style={links.isLive ? ({ '--d': stepPx } as CSSProperties) : undefined}
    >
      {/* A prerendered page has no styles of its own, so its rows get their height from this. */}
      {!links.isLive && stepPx > LEAST_ROW_PX && (
        <svg className="v-room" width="0" height={stepPx} aria-hidden="true" />
      )}
      <RowShapes {...{ event, contents, tracks, events, uid }} />
      <div className="v-words">
        <h4>
          <a
            href={links.hrefOf(event)}
            {...(links.target && { target: links.target, rel: 'noopener' })}
            data-opens={links.isLive ? id : undefined}
            data-mark={id}
            data-kind={kind}
            data-key={links.isLive ? id : undefined}
            tabIndex={isTabStop ? undefined : -1}
            aria-current={isOpen ? 'true' : undefined}
            aria-expanded={links.opensInPlace ? isOpen : undefined}
            onClick={links.onClick && ((click) => links.onClick?.(click, event))}
          >
            <span data-label={id}>
              {isolated(timeline.titleOf(event), directionOf(locale) === 'rtl')}
            </span>
          </a>
        </h4>
        <p className="v-note">{rowNote(instance, event)}</p>
        {links.showsSummary && !isOpen && (
          <LazyBoundary t={instance.t} load={loadListAlone} message={null}>
            {({ ListedSummary }) => <ListedSummary event={event} />}
          </LazyBoundary>
        )}
        {isOpen && links.opensInPlace && <RowDetails event={event} />}
        {contents.breakMs !== null && <p className="v-break">{words.duration(contents.breakMs)}</p>}
      </div>
    </li>
  );
});
