import { createPortal } from 'react-dom';
import type { ReactNode } from 'react';

import { contentHeight } from '../../layout';
import { Mirrored } from '../drawing/DrawnText';
import { Drawing } from '../drawing/Drawing';
import { Evidence } from './Evidence';
import { FootnoteList } from './FootnoteList';
import { FootnotesContext, type Footnotes } from '../context/footnotes';
import { useDerivedInstance, useInstance, useTimelineState } from '../context/instanceContext';
import { screenPalette } from '../ui/palette';
import { markName } from '../context/eventTexts';
import { useMediaQuery } from '../hooks/useMediaQuery';
import { NARROW_PAGE } from '../hooks/mediaQueries';

/**
 * The width of an A4 page within its margins, and about half its height, in CSS pixels. Many lanes
 * take as much of the page as they need.
 */
const PAPER_PX = { widthPx: 680, heightPx: 460 };
/** An A4 page. More lanes are pressed into it, since a drawing does not break. */
const MAX_PAPER_PX = 930;

export type PrintedEvidenceProps = {
  /** The elements of the list and of the drawing. */
  readonly list: Element;
  readonly stage: Element;
  readonly footnotes: Footnotes;
};

/**
 * The parts that only paper needs: the drawing at the width of the page, the evidence of each entry
 * in `list`, and its sources as footnotes, each once.
 */
export function PrintedEvidence({ list, stage, footnotes }: PrintedEvidenceProps): ReactNode {
  const { timeline } = useInstance();
  const selected = useTimelineState((state) => state.selected);
  const isNarrow = useMediaQuery(NARROW_PAGE);
  const evidence = [...list.querySelectorAll<HTMLElement>('[data-entry]')].map((entry) => {
    const id = entry.dataset['entry'] ?? '';
    const event = timeline.indexOf(id);
    // On a phone, the opened entry shows its evidence already.
    const isAlreadyShown = isNarrow && id === selected;
    return event === null || isAlreadyShown
      ? null
      : createPortal(<Evidence event={event} heading="h5" />, entry, id);
  });
  return (
    <FootnotesContext value={footnotes}>
      {createPortal(<PrintedDrawing />, stage, 'drawing')}
      {evidence}
      {createPortal(
        <FootnoteList footnotes={footnotes}>
          <p className="printed-address">{location.href}</p>
        </FootnoteList>,
        list,
        'sources',
      )}
    </FootnotesContext>
  );
}

/** The current view, drawn for the size of the paper. */
function PrintedDrawing(): ReactNode {
  // Filtered and grouped as on the screen, like the list below it.
  const instance = useDerivedInstance();
  const { layout, store, t, uid, hrefs, timeline, isMirrored } = instance;
  const { widthPx } = PAPER_PX;
  const heightPx = Math.min(contentHeight(timeline, PAPER_PX, 'full'), MAX_PAPER_PX);
  return (
    <Mirrored value={isMirrored}>
      <svg
        className={`printed-drawing${isMirrored ? ' is-mirrored' : ''}`}
        viewBox={`0 0 ${widthPx} ${heightPx}`}
        aria-hidden="true"
      >
        <Drawing
          frame={layout.frame(store.getState().view, { widthPx, heightPx })}
          palette={screenPalette}
          nowLabel={t('now.label')}
          links={{
            uid: `${uid}-paper`,
            hrefOf: (event) => hrefs.event(timeline.idOf(event)),
            nameOf: (mark) => markName(instance, mark),
            titleOf: () => '',
          }}
          tabStop={null}
          selected={null}
        />
      </svg>
    </Mirrored>
  );
}
