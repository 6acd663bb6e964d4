import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';

import type { Mark } from '../../layout';
import { useInstance } from '../context/instance';
import { followRested } from '../hooks/restedView';
import { markName, whenText } from '../context/texts';

/** Between a mark and its tip, px. */
const GAP_PX = 6;
/** Titles of a cluster that a tip names. */
const MOST_TITLES = 4;

/**
 * What a mark stands for, at once, where a pointer or the keyboard's focus is on it: above it, or
 * else below, so that it never covers it. For the eye alone; the mark's own name says all of it.
 */
export function MarkTip({
  box,
  marks,
}: {
  readonly box: RefObject<HTMLElement | null>;
  /** Of the frame that now stands. */
  readonly marks: () => readonly Mark[];
}): ReactNode {
  const instance = useInstance();
  const { timeline, store, t } = instance;
  const tip = useRef<HTMLDivElement>(null);
  const [link, setLink] = useState<Element | null>(null);

  useEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    const listening = new AbortController();
    const markAt = ({ target }: Event): Element | null =>
      target instanceof Element ? target.closest('.mark') : null;
    const focused = (): Element | null => node.querySelector('.mark:focus-visible');
    const onOver = (event: PointerEvent): void => {
      if (event.pointerType !== 'touch' && event.buttons === 0) setLink(markAt(event) ?? focused());
    };
    const hide = (): void => setLink(null);
    let isDismissed = false;
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      act: (event: HTMLElementEventMap[Type]) => void,
    ): void => node.addEventListener(type, act, listening);
    on('pointerover', onOver);
    on('pointerleave', () => setLink(focused()));
    on('pointerdown', hide);
    on('focusin', () => {
      isDismissed = false;
      setLink(focused());
    });
    on('focusout', hide);
    on('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      isDismissed = true;
      hide();
    });
    // It does not follow what moves: it is there again for the mark that has focus then.
    const unsubscribe = store.subscribe((now, before) => {
      if (now.view !== before.view) hide();
    });
    let isFirst = true;
    const stop = followRested(store, () => {
      // This code may come after the pointer or focus.
      const hovered = isFirst ? node.querySelector('.mark:hover') : null;
      requestAnimationFrame(() => setLink(isDismissed ? null : (hovered ?? focused())));
      isFirst = false;
    });
    return () => {
      listening.abort();
      unsubscribe();
      stop();
    };
  }, [box, store]);

  const key = link?.isConnected ? link.getAttribute('data-key') : null;
  const mark = key === null ? undefined : marks().find((one) => one.key === key);
  useLayoutEffect(() => {
    const [node, own] = [box.current, tip.current];
    if (!node || !own || !link) return;
    const frame = node.getBoundingClientRect();
    const at = link.getBoundingClientRect();
    const [top, bottom] = [at.top - frame.top, at.bottom - frame.top];
    const above = top - GAP_PX - own.offsetHeight;
    const left = Math.max(0, at.left - frame.left);
    const most = frame.width - own.offsetWidth - 1;
    own.style.translate = `${Math.min(left, most)}px ${above >= 0 ? above : bottom + GAP_PX}px`;
  }, [box, link]);
  if (!mark) return null;
  const titles =
    mark.kind === 'cluster' && !mark.strip
      ? mark.events.slice(0, MOST_TITLES).map((event) => timeline.titleOf(event))
      : [];
  const more = titles.length > 0 && mark.kind === 'cluster' && mark.events.length > titles.length;
  return (
    <div ref={tip} className="tip" aria-hidden="true">
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
