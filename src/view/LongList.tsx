import {
  Fragment,
  memo,
  useEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
} from 'react';

import { isBrowsersClick } from './browsersClick';
import { Entry } from './Entry';
import { Evidence } from './Evidence';
import { dayOf, gapWords } from './gaps';
import {
  InstanceContext,
  useDrawn,
  useInstance,
  useTimelineState,
  type Instance,
} from './instance';
import { listIndexOf, sectionHeading, type SectionInView } from './listSections';
import { ListFrame } from './ReadingList';
import { useIsLive } from './useIsLive';
import { useMedia } from './useMedia';
import { useRestedView } from './useRestedView';

/** How near a section must come to be filled (px). */
const NEAR = 1200;

/** About what an entry takes up (px): the scroll bar is to tell the truth before all is drawn. */
const ENTRY_PX = 96;

/**
 * The list of a timeline of many events: a section a month, which holds its entries only while it is
 * near. It follows a view that is let go.
 */
export function LongList(): ReactNode {
  const drawn = useDrawn();
  // Anew for another arrangement: events have other indexes then.
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
  // Hydrated as it was written: without any room for what has not come.
  const isLive = useIsLive();
  const nearness = useMemo(() => createNearness(), []);
  useEffect(() => nearness.start(), [nearness]);
  return (
    <ListFrame n={n}>
      {sections.map((section) => (
        <Section
          key={section.key}
          {...{ section, isLive, nearness }}
          isOpen={section.whole === open && !section.isEarlier}
        />
      ))}
    </ListFrame>
  );
}

/**
 * Tells sections when they come near, by where all of them are whenever the page scrolls or changes
 * its size. An intersection observer would be asked about each of them in every frame, also those that
 * only move the drawing.
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
  readonly isLive: boolean;
  /** Holds the event that is opened, which may have to be shown in its place. */
  readonly isOpen: boolean;
  readonly nearness: ReturnType<typeof createNearness>;
};

const isSame = (a: SectionProps, b: SectionProps): boolean =>
  a.isLive === b.isLive && a.isOpen === b.isOpen && a.section.contents === b.section.contents;

const Section = memo(function Section({
  section,
  isLive,
  isOpen,
  nearness,
}: SectionProps): ReactNode {
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
  const isFilled = isLive && (isNear || isOpen);
  const minHeight = isLive && !isFilled ? (heightPx ?? n * ENTRY_PX) : undefined;
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

/** An entry that opens by itself: its elements come and go with their section. */
const LiveEntry = memo(function LiveEntry({ event }: { readonly event: number }): ReactNode {
  const { timeline, store } = useInstance();
  const id = timeline.idOf(event);
  const isOpen = useTimelineState((state) => state.selected === id);
  const isInline = useMedia('(width < 600px)') && isOpen;
  const close = (click: MouseEvent): void => {
    // A second click closes; the first is any link's to an event.
    if (!isInline || isBrowsersClick(click)) return;
    click.preventDefault();
    store.getState().actions.select(null);
  };
  return (
    <Entry event={event} isOpen={isOpen} onClick={close}>
      {isInline && <Evidence event={event} heading="h5" />}
    </Entry>
  );
});
