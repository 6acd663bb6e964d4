import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  type ReactNode,
  type RefObject,
} from 'react';

import { contentHeight, type Density } from '../../layout';
import { StoryPictureSlot } from '../media/StoryPictureSlot';
import { isModifiedClick } from '../ui/isModifiedClick';
import { Icon } from '../ui/Icon';
import { useInstance, useTimelineState } from '../context/instanceContext';
import { prewarmTransitions } from './prewarmTransitions';
import { fittingDensity } from '../drawing/drawingSizes';
import { autoAdvanceStory, readingMs } from './storyAutoAdvance';
import { useEscape } from '../hooks/useEscape';
import { UPRIGHT_PHONE } from '../hooks/mediaQueries';

const ICONS = {
  previous: 'M12 3.5v9L6 8zM4 3.5v9',
  next: 'm4 3.5 6 4.5-6 4.5zM12 3.5v9',
  play: 'M5 3.5v9l7-4.5z',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
} as const;

/**
 * The story: the current step, its text, and buttons to the others. `density` is that of the
 * drawing; null if the drawing's box decides it.
 */
export function Story({ density }: { readonly density: Density | null }): ReactNode {
  const instance = useInstance();
  const { timeline, store, t, words, hrefs } = instance;
  const { ranges } = timeline.core;
  const { actions } = store.getState();
  const story = useTimelineState((state) => state.story);
  const stepIndex = ranges.findIndex(({ slug }) => slug === story?.slug);
  const step = ranges[stepIndex];
  const isViewAtStep = useTimelineState(
    ({ view }) => view.start === step?.span.start && view.end === step.span.end,
  );
  const box = useRef<HTMLElement>(null);
  useStoryFocus(box);
  useLayoutEffect(() => autoAdvanceStory(store), [store]);
  useEffect(() => {
    const plot = box.current?.closest('.stage')?.querySelector('.plot');
    if (!plot) return undefined;
    const plotBox = { widthPx: plot.clientWidth, heightPx: plot.clientHeight };
    const actualDensity = density ?? fittingDensity(plotBox, timeline);
    const size = { ...plotBox, heightPx: contentHeight(timeline, plotBox, actualDensity) };
    return prewarmTransitions(instance, stepIndex, size, actualDensity);
  }, [instance, timeline, stepIndex, density]);
  // Any other input in the timeline stops the automatic advance.
  useLayoutEffect(() => {
    const root = box.current?.closest('[data-kroniek]');
    const listening = new AbortController();
    const stop = ({ target }: Event): void => {
      if (target instanceof Node && !box.current?.contains(target)) actions.playStory(false);
    };
    for (const input of ['pointerdown', 'keydown', 'wheel']) {
      root?.addEventListener(input, stop, { signal: listening.signal, passive: true });
    }
    return () => listening.abort();
  }, [actions]);
  // The opened event's Esc comes first.
  const leave = useCallback(
    () => store.getState().selected === null && actions.leaveStory(),
    [store, actions],
  );
  useEscape(box, true, leave);
  if (!story || !step) return null;

  const { isPlaying } = story;
  const total = ranges.length;
  const count = t('story.count', { n: stepIndex + 1, total });
  const stepButton = (name: 'previous' | 'next', by: 1 | -1): ReactNode => {
    const isDisabled = ranges[stepIndex + by] === undefined;
    return (
      <button
        type="button"
        className="tool"
        aria-label={t(`story.${name}`)}
        title={t(`story.${name}`)}
        aria-disabled={isDisabled}
        onClick={isDisabled ? undefined : () => actions.stepStory(by)}
      >
        <Icon d={ICONS[name]} />
      </button>
    );
  };
  return (
    <section
      ref={box}
      className={`story${isPlaying ? ' is-playing' : ''}${timeline.core.pictured ? ' has-pictures' : ''}`}
      aria-label={t('story.label')}
    >
      {/* The captions overlap in one grid cell, so that its height is the same at every step. */}
      <div className="story-captions">
        {ranges.map(({ slug, title, summary, span }) => (
          <div key={slug} className={slug === step.slug ? 'is-here' : undefined}>
            <p className="story-title">{title}</p>
            <p className="story-range">{words.exactRange(span)}</p>
            <p>{summary}</p>
          </div>
        ))}
      </div>
      {timeline.core.pictured && <StoryPictureSlot span={step.span} />}
      <div className="story-tools">
        {stepButton('previous', -1)}
        <button
          type="button"
          className="story-play"
          data-first=""
          onClick={() => actions.playStory(!isPlaying)}
        >
          <Icon d={isPlaying ? ICONS.pause : ICONS.play} />{' '}
          {t(isPlaying ? 'story.pause' : isViewAtStep ? 'story.play' : 'story.resume')}
        </button>
        {stepButton('next', 1)}
        <button
          type="button"
          className="tool story-leave"
          aria-label={t('story.leave')}
          title={t('story.leave')}
          onClick={() => actions.leaveStory()}
        >
          <Icon d="m4 4 8 8M12 4l-8 8" />
        </button>
      </div>
      <ol className="story-rail">
        {ranges.map(({ slug, title }, k) => (
          <li key={slug} className={k < stepIndex ? 'is-past' : undefined}>
            <a
              href={hrefs.range(slug)}
              aria-label={title}
              title={title}
              aria-current={slug === step.slug ? 'step' : undefined}
              onClick={(event) => {
                if (isModifiedClick(event)) return;
                event.preventDefault();
                actions.startStory(slug, false);
              }}
            >
              {slug === step.slug && (
                <i key={String(isPlaying)} style={{ animationDuration: `${readingMs(step)}ms` }} />
              )}
            </a>
          </li>
        ))}
      </ol>
      <p className="story-count" aria-hidden="true">
        {count}
      </p>
      <LiveAnnouncement>{t('story.step', { title: step.title, count })}</LiveAnnouncement>
    </section>
  );
}

/** Announces its text. It sets the text after mounting: screen readers announce only changes. */
function LiveAnnouncement({ children }: { readonly children: string }): ReactNode {
  const liveRegion = useRef<HTMLParagraphElement>(null);
  useEffect(() => liveRegion.current?.replaceChildren(children), [children]);
  return <p ref={liveRegion} className="unseen" aria-live="polite" />;
}

/**
 * Moves focus to the play button if the reader opened the story, but not if a host page did.
 * Returns focus to the opener at the end.
 */
function useStoryFocus(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const node = box.current;
    const opener = document.activeElement;
    if (!(opener instanceof HTMLElement) || !opener.matches('[data-story]')) return undefined;
    // On a phone, the story is at the bottom of the screen and the drawing at the top.
    const isNarrow = matchMedia(UPRIGHT_PHONE).matches;
    const scrollTarget = isNarrow ? node?.closest('.stage')?.querySelector('.plot') : node;
    scrollTarget?.scrollIntoView({ block: isNarrow ? 'start' : 'nearest' });
    node?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: isNarrow });
    return () => {
      if (node?.contains(document.activeElement)) opener.focus({ preventScroll: true });
    };
  }, [box]);
}
