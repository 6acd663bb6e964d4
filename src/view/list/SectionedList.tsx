import { Fragment, memo, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

import { PACKED_ABOVE } from '../../model';
import { dateHeading, isMonthUnknown } from './dateHeading';
import { dayNumberOf, gapTexts } from './gaps';
import {
  InstanceContext,
  useInstance,
  useTimelineState,
  type Instance,
} from '../context/instanceContext';
import { listSectionsOf, sectionHeading, type SectionInView } from './listSections';
import { ListFrame } from './ListFrame';
import { LiveEntry } from './LiveEntry';
import { useSettledView } from '../hooks/useSettledView';
import { useListedInstance, type ListedInstance } from './useListedInstance';

/** A section is filled while it is within this distance of the window (px). */
const FILL_MARGIN_PX = 1200;

/** Approximate height of an entry (px), for the height of sections that were never filled. */
const ENTRY_PX = 132;

/**
 * The list of a timeline with many events: a section for each month, filled only while it is near.
 * It follows the view once a gesture ends.
 */
export function SectionedList(): ReactNode {
  const { instance, rest } = useListedInstance();
  // Event indexes differ in another derived timeline, so its sections are new components.
  const key = useTimelineState(
    ({ derived }) => `${derived?.cacheKey ?? ''} ${derived?.query ?? ''}`,
  );
  return (
    <InstanceContext value={instance}>
      <LiveSections key={`${key} ${rest?.isShown}`} rest={rest} />
    </InstanceContext>
  );
}

function LiveSections({ rest }: Pick<ListedInstance, 'rest'>): ReactNode {
  const { timeline } = useInstance();
  const index = listSectionsOf(timeline);
  const { n, sections } = index.sectionsInView(useSettledView('on-release'));
  const selected = useTimelineState((state) => state.selected);
  const openedIndex = selected === null ? null : timeline.indexOf(selected);
  const openedSection = openedIndex === null ? undefined : index.sectionOf(openedIndex);
  const proximity = useMemo(() => createProximityObserver(), []);
  useEffect(() => proximity.start(), [proximity]);
  const isPrinting = useIsPrinting() && timeline.count <= PACKED_ABOVE;
  return (
    <ListFrame n={n} rest={rest}>
      {sections.map((section) => (
        <LiveSection
          key={section.key}
          {...{ section, proximity }}
          isAlwaysFilled={
            isPrinting || (section.wholeSection === openedSection && !section.isEarlier)
          }
        />
      ))}
    </ListFrame>
  );
}

/** Whether the page is being printed. The change is in the document before the browser prints. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const abortController = new AbortController();
    // Capture runs first, because other listeners read the entries that the document holds.
    const options = { capture: true, signal: abortController.signal };
    addEventListener('beforeprint', () => flushSync(() => setPrinting(true)), options);
    addEventListener('afterprint', () => setPrinting(false), options);
    return () => abortController.abort();
  }, []);
  return isPrinting;
}

/**
 * Notifies sections when they come near. It measures all of them whenever the page scrolls or
 * changes its size. An intersection observer would cost time for each section in every frame, also
 * in frames that only move the drawing.
 */
function createProximityObserver() {
  const listeners = new Map<Element, (isNear: boolean, heightPx: number) => void>();
  const nearElements = new WeakSet<Element>();
  let frameRequest = 0;
  const measure = (): void => {
    frameRequest = 0;
    // Measure all sections before any listener runs, because listeners change the layout.
    const rects = [...listeners.keys()].map(
      (node) => [node, node.getBoundingClientRect()] as const,
    );
    for (const [node, { top, bottom, width, height }] of rects) {
      // A list that the page does not show has no size.
      const isNear = width > 0 && bottom > -FILL_MARGIN_PX && top < innerHeight + FILL_MARGIN_PX;
      if (isNear === nearElements.has(node)) continue;
      nearElements[isNear ? 'add' : 'delete'](node);
      listeners.get(node)?.(isNear, height);
    }
  };
  const scheduleMeasure = (): void => {
    frameRequest ||= requestAnimationFrame(measure);
  };
  return {
    /** Returns `stop`. */
    start: () => {
      const observer = new ResizeObserver(scheduleMeasure);
      observer.observe(document.body);
      addEventListener('scroll', scheduleMeasure, true);
      return () => {
        observer.disconnect();
        removeEventListener('scroll', scheduleMeasure, true);
      };
    },
    /** Returns `stop`. */
    observe: (node: Element, onChange: (isNear: boolean, heightPx: number) => void) => {
      listeners.set(node, onChange);
      scheduleMeasure();
      return () => void listeners.delete(node);
    },
  };
}

type SectionProps = {
  readonly section: SectionInView;
  /** Filled at any distance, for the section of the opened event and for print. */
  readonly isAlwaysFilled: boolean;
  readonly proximity: ReturnType<typeof createProximityObserver>;
};

const hasSameContents = (a: SectionProps, b: SectionProps): boolean =>
  a.isAlwaysFilled === b.isAlwaysFilled && a.section.contentsKey === b.section.contentsKey;

const LiveSection = memo(function LiveSection({
  section,
  isAlwaysFilled,
  proximity,
}: SectionProps): ReactNode {
  const instance = useInstance();
  const { hrefs, locale, t } = instance;
  const { wholeSection, n, isEarlier } = section;
  const box = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(false);
  const [heightPx, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    return proximity.observe(node, (isNowNear, px) => {
      // A section that has focus stays filled.
      if (!isNowNear && node.contains(document.activeElement)) return;
      if (!isNowNear) setHeight(px);
      setNear(isNowNear);
    });
  }, [proximity]);
  const isFilled = isNear || isAlwaysFilled;
  const minHeight = !isFilled ? (heightPx ?? n * ENTRY_PX) : undefined;
  const name = isEarlier ? t('list.earlier') : sectionHeading(instance, wholeSection);
  return (
    <section ref={box} className="day is-many" style={{ minHeight }}>
      <h3>
        {hrefs.hasNoSite ? (
          name
        ) : (
          <a href={`${hrefs.home(locale)}list/${wholeSection.path}/`}>{name}</a>
        )}{' '}
        <small>{t('count.events', { n })}</small>
      </h3>
      {isFilled &&
        gapRunsOf(instance, section).map(({ gap, heading, events }, k) => (
          // The first run keeps its key if its first event changes, so that its other entries stay.
          <Fragment key={k === 0 ? 'first' : events[0]}>
            {gap && <p className="gap">{gap}</p>}
            {heading && <p className="run-date">{heading}</p>}
            <ol>
              {events.map((event) => (
                <LiveEntry key={event} event={event} />
              ))}
            </ol>
          </Fragment>
        ))}
    </section>
  );
}, hasSameContents);

type GapRun = {
  readonly gap: string | undefined;
  /** The date of events that are not of the section's month, or that month again. */
  readonly heading: string | undefined;
  readonly events: number[];
};

/** Splits a section's events into runs: at notably long gaps, and where only the year is known. */
function gapRunsOf(
  instance: Instance,
  { events, previousEvent, wholeSection }: SectionInView,
): readonly GapRun[] {
  const { timeline } = instance;
  const sectionEvents = events();
  const withPrevious = previousEvent === null ? sectionEvents : [previousEvent, ...sectionEvents];
  const days = withPrevious.map((event) =>
    event < timeline.dated ? dayNumberOf(timeline, event) : null,
  );
  const gaps = gapTexts(instance, days).slice(withPrevious.length - sectionEvents.length);
  const runs: GapRun[] = [];
  // A section of years alone has the year as its heading.
  const isYear = (event: number): boolean =>
    event < timeline.dated && isMonthUnknown(timeline, event);
  const hasMonths = wholeSection.month?.month !== undefined && !sectionEvents.every(isYear);
  let wasYear = false;
  sectionEvents.forEach((event, k) => {
    const [gap, last] = [gaps[k], runs.at(-1)];
    const isYearNow = hasMonths && isYear(event);
    if (last && gap === undefined && isYearNow === wasYear) last.events.push(event);
    else {
      const heading =
        isYearNow && !wasYear
          ? dateHeading(instance, event)
          : wasYear && !isYearNow
            ? sectionHeading(instance, wholeSection)
            : undefined;
      runs.push({ gap, heading, events: [event] });
    }
    wasYear = isYearNow;
  });
  return runs;
}
