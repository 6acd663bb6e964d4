import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';

import type { Mark } from '../../../layout';
import { useInstance } from '../../context/instanceContext';
import { TooltipPicture } from '../../media/TooltipPicture';
import { followSettledView } from '../../hooks/settledView';
import { markName, whenText } from '../../context/eventTexts';

/** Distance between a mark and its tooltip (px). */
const GAP_PX = 6;
/** The most titles of a cluster that a tooltip lists. */
const MAX_TITLES = 4;

/**
 * Shows title and date of the hovered or focused mark at once, above the mark, or below it if there
 * is no room. Hidden from assistive technology, since the mark has an accessible name.
 */
export function MarkTooltip({
  box,
  marks,
}: {
  readonly box: RefObject<HTMLElement | null>;
  /** The marks of the current frame. */
  readonly marks: () => readonly Mark[];
}): ReactNode {
  const instance = useInstance();
  const { timeline, store, t } = instance;
  const tooltip = useRef<HTMLDivElement>(null);
  const [markLink, setMarkLink] = useState<Element | null>(null);

  useEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const listening = new AbortController();
    const markAt = ({ target }: Event): Element | null =>
      target instanceof Element ? target.closest('.mark') : null;
    const focusedMark = (): Element | null => node.querySelector('.mark:focus-visible');
    const onOver = (event: PointerEvent): void => {
      if (event.pointerType !== 'touch' && event.buttons === 0)
        setMarkLink(markAt(event) ?? focusedMark());
    };
    const hide = (): void => setMarkLink(null);
    let isDismissed = false;
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      act: (event: HTMLElementEventMap[Type]) => void,
    ): void => node.addEventListener(type, act, listening);
    on('pointerover', onOver);
    on('pointerleave', () => setMarkLink(focusedMark()));
    on('pointerdown', hide);
    on('focusin', () => {
      isDismissed = false;
      setMarkLink(focusedMark());
    });
    on('focusout', hide);
    // Lanes that scroll take the mark with them.
    const onScroll = (): void => {
      hide();
      requestAnimationFrame(() => setMarkLink(isDismissed ? null : focusedMark()));
    };
    node.addEventListener('scroll', onScroll, { signal: listening.signal, capture: true });
    on('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      isDismissed = true;
      hide();
    });
    // The tooltip hides while the view moves, and shows again for the mark that has focus then.
    const unsubscribe = store.subscribe((now, before) => {
      // Neither does it cover an event that opens.
      if (now.view !== before.view || now.selected !== before.selected) hide();
    });
    let isFirst = true;
    const stop = followSettledView(store, () => {
      // This code may load after the pointer or focus has reached a mark.
      const hovered = isFirst ? node.querySelector('.mark:hover') : null;
      requestAnimationFrame(() => setMarkLink(isDismissed ? null : (hovered ?? focusedMark())));
      isFirst = false;
    });
    return () => {
      listening.abort();
      unsubscribe();
      stop();
    };
  }, [box, store]);

  const key = markLink?.isConnected ? markLink.getAttribute('data-key') : null;
  const mark = key === null ? undefined : marks().find((shown) => shown.key === key);
  useLayoutEffect(() => {
    const [node, tooltipNode] = [box.current, tooltip.current];
    if (!node || !tooltipNode || !markLink) return;
    const plotRect = node.getBoundingClientRect();
    const markRect = markLink.getBoundingClientRect();
    const [top, bottom] = [markRect.top - plotRect.top, markRect.bottom - plotRect.top];
    const above = top - GAP_PX - tooltipNode.offsetHeight;
    const left = Math.max(0, markRect.left - plotRect.left);
    const maxLeft = plotRect.width - tooltipNode.offsetWidth - 1;
    tooltipNode.style.translate = `${Math.min(left, maxLeft)}px ${above >= 0 ? above : bottom + GAP_PX}px`;
  }, [box, markLink]);
  if (!mark) return null;
  const titles =
    mark.kind === 'cluster' && !mark.histogram
      ? mark.events.slice(0, MAX_TITLES).map((event) => timeline.titleOf(event))
      : [];
  const more = titles.length > 0 && mark.kind === 'cluster' && mark.events.length > titles.length;
  const event = mark.kind === 'cluster' ? null : timeline.idOf(mark.event);
  const pictured = event !== null && timeline.core.pictured?.includes(event) ? event : null;
  return (
    <div ref={tooltip} className={pictured ? 'tip has-picture' : 'tip'} aria-hidden="true">
      {pictured && <TooltipPicture key={pictured} id={pictured} />}
      {mark.kind === 'cluster' ? (
        <>
          <b>{markName(instance, mark)}</b>
          {titles.map((title) => (
            <span key={title}>{title}</span>
          ))}
          {more && <span>…</span>}
        </>
      ) : (
        <>
          <b>{timeline.titleOf(mark.event)}</b>
          <span>
            {whenText(instance, mark.event)} · {t(`status.${mark.status}`)}
          </span>
        </>
      )}
    </div>
  );
}
