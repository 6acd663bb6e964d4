import { createPortal } from 'react-dom';
import type { ReactNode } from 'react';

import { Evidence } from './Evidence';
import { useInstance, useTimelineState } from './instance';
import { useMedia } from './useMedia';

/** Puts the evidence of every entry that is in `list` there, for paper. */
export function PrintedEvidence({ list }: { readonly list: Element }): ReactNode {
  const { timeline } = useInstance();
  const selected = useTimelineState((state) => state.selected);
  const isNarrow = useMedia('(width < 600px)');
  return [...list.querySelectorAll<HTMLElement>('[data-entry]')].map((entry) => {
    const id = entry.dataset['entry'] ?? '';
    const event = timeline.indexOf(id);
    const body = entry.querySelector('.entry-body');
    // What is open holds it already.
    const isThere = isNarrow && id === selected;
    return event === null || !body || isThere
      ? null
      : createPortal(<Evidence event={event} heading="h5" />, body, id);
  });
}
