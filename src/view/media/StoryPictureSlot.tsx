import type { ReactNode } from 'react';

import type { Timeline } from '../../model';
import type { Span } from '../../time';
import { useInstance } from '../context/instanceContext';
import { LazyBoundary } from '../ui/LazyBoundary';
import { loadMedia } from './lazyMedia';

/**
 * The picture of a step of the story: that of its most important event that has one. Without one
 * its room stays, so that the drawing does not move from step to step.
 */
export function StoryPictureSlot({ span }: { readonly span: Span }): ReactNode {
  const { t, locale, timeline } = useInstance();
  const id = picturedEventIn(timeline, span);
  return (
    <figure className="story-picture">
      {id !== null && (
        <LazyBoundary t={t} load={() => loadMedia(locale)} message={null}>
          {({ StoryPicture }) => <StoryPicture key={id} id={id} details={timeline.details(id)} />}
        </LazyBoundary>
      )}
    </figure>
  );
}

/** The earliest of the most important events with a picture that start in a span. */
export function picturedEventIn(timeline: Timeline, { start, end }: Span): string | null {
  const { core, dated, importanceOf, indexOf, anchorOf } = timeline;
  let found: { readonly id: string; readonly importance: number } | null = null;
  for (const id of core.pictured ?? []) {
    const event = indexOf(id);
    if (event === null || event >= dated) continue;
    const at = anchorOf(event);
    const importance = importanceOf(event);
    if (at < start || at > end || (found && found.importance >= importance)) continue;
    found = { id, importance };
  }
  return found?.id ?? null;
}
