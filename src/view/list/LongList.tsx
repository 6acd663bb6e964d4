import { Fragment, memo, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

import { MANY_EVENTS } from '../../model';
import { dayOf, gapWords } from './gaps';
import {
  InstanceContext,
  useDrawn,
  useInstance,
  useTimelineState,
  type Instance,
} from '../context/instance';
import { listIndexOf, sectionHeading, type SectionInView } from './listSections';
import { ListFrame } from './ListFrame';
import { LiveEntry } from './LiveEntry';
import { useRestedView } from '../hooks/useRestedView';

/** How near a section must come to be filled (px). */
const NEAR = 1200;

/** About the height of an entry (px), for the length of the scroll bar before all is drawn. */
const ENTRY_PX = 96;

/**
 * The list of a timeline with many events: a section for each month, filled only while it is near.
 * It follows the view once a gesture ends.
 */
export function LongList(): ReactNode {
  const drawn = useDrawn();
  // Another arrangement gives events other indexes, so the sections start afresh.
  const key = useTimelineState(({ arranged }) => `${arranged?.key ?? ''} ${arranged?.q ?? ''}`);
  return (
    <InstanceContext value={drawn}>
      <Sections key={key} />
    </InstanceContext>
  );
}

function Sections(): ReactNode {
  const { timeline } = useInstance();
  const index = listIndexOf(timeline);
  const { n, sections } = index.inView(useRestedView('let-go'));
  const selected = useTimelineState((state) => state.selected);
  const opened = selected === null ? null : timeline.indexOf(selected);
  const open = opened === null ? undefined : index.of(opened);
  const nearness = useMemo(() => createNearness(), []);
  useEffect(() => nearness.start(), [nearness]);
  const isPrinting = useIsPrinting() && timeline.count <= MANY_EVENTS;
  return (
    <ListFrame n={n}>
      {sections.map((section) => (
        <Section
          key={section.key}
          {...{ section, nearness }}
          isKept={isPrinting || (section.whole === open && !section.isEarlier)}
        />
      ))}
    </ListFrame>
  );
}

/** Whether the page is being printed. The change is in the document before the browser prints. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    // Capture comes first: later listeners look at what the document holds.
    const how = { capture: true, signal: listening.signal };
    addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), how);
    addEventListener('afterprint', () => setPrinting(false), how);
    return () => listening.abort();
  }, []);
  return isPrinting;
}

/**
 * Notifies sections when they come near. It measures all of them whenever the page scrolls or
 * changes its size. An intersection observer would cost time for each section in every frame, also
 * in frames that only move the drawing.
 */
function createNearness() {
  const tells = new Map<Element, (isNear: boolean, heightPx: number) => void>();
  const near = new WeakSet<Element>();
  let request = 0;
  const look = (): void => {
    request = 0;
    // All of them before any changes: what is told changes their places.
    const places = [...tells.keys()].map((node) => [node, node.getBoundingClientRect()] as const);
    for (const [node, { top, bottom, height }] of places) {
      const isNear = bottom > -NEAR && top < innerHeight + NEAR;
      if (isNear === near.has(node)) continue;
      near[isNear ? 'add' : 'delete'](node);
      tells.get(node)?.(isNear, height);
    }
  };
  const soon = (): void => {
    request ||= requestAnimationFrame(look);
  };
  return {
    /** Returns `stop`. */
    start: () => {
      const observer = new ResizeObserver(soon);
      observer.observe(document.body);
      addEventListener('scroll', soon, true);
      return () => {
        observer.disconnect();
        removeEventListener('scroll', soon, true);
      };
    },
    /** Returns `stop`. */
    follow: (node: Element, tell: (isNear: boolean, heightPx: number) => void) => {
      tells.set(node, tell);
      soon();
      return () => void tells.delete(node);
    },
  };
}

type SectionProps = {
  readonly section: SectionInView;
  /** Filled wherever it is: it holds the opened event, or the page is printed. */
  readonly isKept: boolean;
  readonly nearness: ReturnType<typeof createNearness>;
};

const isSame = (a: SectionProps, b: SectionProps): boolean =>
  a.isKept === b.isKept && a.section.contents === b.section.contents;

const Section = memo(function Section({ section, isKept, nearness }: SectionProps): ReactNode {
  const instance = useInstance();
  const { hrefs, locale, t } = instance;
  const { whole, n, isEarlier } = section;
  const box = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(false);
  const [heightPx, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    return nearness.follow(node, (comesNear, px) => {
      // What has focus is not taken away.
      if (!comesNear && node.contains(document.activeElement)) return;
      if (!comesNear) setHeight(px);
      setNear(comesNear);
    });
  }, [nearness]);
  const isFilled = isNear || isKept;
  const minHeight = !isFilled ? (heightPx ?? n * ENTRY_PX) : undefined;
  return (
    <section ref={box} className="day is-many" style={{ minHeight }}>
      <h3>
        <a href={`${hrefs.language(locale)}list/${whole.path}/`}>
          {isEarlier ? t('list.earlier') : sectionHeading(instance, whole)}
        </a>{' '}
        <small>{t('count.events', { n })}</small>
      </h3>
      {isFilled &&
        runsOf(instance, section).map(({ gap, events }, k) => (
          // The first run may begin otherwise, and what else is in it stays.
          <Fragment key={k === 0 ? 'first' : events[0]}>
            {gap && <p className="gap">{gap}</p>}
            <ol>
              {events.map((event) => (
                <LiveEntry key={event} event={event} />
              ))}
            </ol>
          </Fragment>
        ))}
    </section>
  );
}, isSame);

type Run = { readonly gap: string | undefined; readonly events: number[] };

/** A section's events in runs between which so much time passes that it is worth saying. */
function runsOf(instance: Instance, { events, before }: SectionInView): readonly Run[] {
  const { timeline } = instance;
  const all = events();
  const led = before === null ? all : [before, ...all];
  const days = led.map((event) => (event < timeline.dated ? dayOf(timeline, event) : null));
  const gaps = gapWords(instance, days).slice(led.length - all.length);
  const runs: Run[] = [];
  all.forEach((event, k) => {
    const [gap, last] = [gaps[k], runs.at(-1)];
    if (last && gap === undefined) last.events.push(event);
    else runs.push({ gap, events: [event] });
  });
  return runs;
}
