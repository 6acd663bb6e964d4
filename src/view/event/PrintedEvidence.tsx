import { createPortal } from 'react-dom';
import type { ReactNode } from 'react';

import { Drawing } from '../drawing/Drawing';
import { Evidence } from './Evidence';
import { FootnoteList } from './FootnoteList';
import { FootnotesContext, type Footnotes } from '../context/footnotes';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { screenPalette } from '../ui/palette';
import { markName } from '../context/eventTexts';
import { useMediaQuery } from '../hooks/useMediaQuery';
import { NARROW_PAGE } from '../hooks/mediaQueries';

/** An A4 sheet between its margins, and about half as high: CSS pixels. */
const PAPER_PX = { widthPx: 680, heightPx: 460 };

export type PrintedEvidenceProps = {
  /** Where the list stands, and the drawing. */
  readonly list: Element;
  readonly stage: Element;
  readonly footnotes: Footnotes;
};

/**
 * What paper needs and the screen does not: the drawing at its width, the evidence of every entry
 * that is in `list`, and its sources as footnotes, each once.
 */
export function PrintedEvidence({ list, stage, footnotes }: PrintedEvidenceProps): ReactNode {
  const { timeline } = useInstance();
  const selected = useTimelineState((state) => state.selected);
  const isNarrow = useMediaQuery(NARROW_PAGE);
  const evidence = [...list.querySelectorAll<HTMLElement>('[data-entry]')].map((entry) => {
    const id = entry.dataset['entry'] ?? '';
    const event = timeline.indexOf(id);
    const body = entry.querySelector('.entry-body');
    // What is open holds it already.
    const isAlreadyShown = isNarrow && id === selected;
    return event === null || !body || isAlreadyShown
      ? null
      : createPortal(<Evidence event={event} heading="h5" />, body, id);
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

/** What is in view, drawn for the sheet. */
function PrintedDrawing(): ReactNode {
  const instance = useInstance();
  const { layout, store, t, uid, hrefs, timeline } = instance;
  const { widthPx, heightPx } = PAPER_PX;
  return (
    <svg className="printed-drawing" viewBox={`0 0 ${widthPx} ${heightPx}`} aria-hidden="true">
      <Drawing
        frame={layout.frame(store.getState().view, PAPER_PX)}
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
  );
}
