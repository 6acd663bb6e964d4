import { createElement, type ReactNode } from 'react';

import { eventsWithPages } from '../model';
import { Drawing } from './Drawing';
import { entryId, useInstance } from './instance';
import { Overview } from './Overview';
import { screenPalette } from './palette';
import { stillsOf } from './stageSizes';
import { markName } from './texts';

/**
 * The drawing as the prerendered page holds it: at several widths, each mark a link to the event's
 * page, or where it has none to its entry in the list. To a browser that runs scripts they are text, of
 * which `app/boot.ts` reads the one for its window where `kroniek-still` stands; in others the style
 * sheet shows one. Replaced whole once the page is live, so it is never hydrated.
 */
export function StillStage(): ReactNode {
  const instance = useInstance();
  const { timeline, layout, store, t, words, uid, hrefs } = instance;
  const { view, selected } = store.getState();
  const sizes = stillsOf(timeline.count);
  const hrefOf = (event: number): string => {
    const id = timeline.idOf(event);
    return eventsWithPages(timeline).has(id)
      ? hrefs.event(id)
      : `${hrefs.entry?.(event) ?? ''}#${entryId(uid, id)}`;
  };
  return (
    <div className="stage">
      <div className={sizes.some(({ name }) => name === '328') ? 'plot' : 'plot has-few'}>
        {sizes.map(({ name, size, density, media }) => {
          const frame = layout.frame(view, size, density);
          return (
            <noscript key={name} data-media={media}>
              <svg
                className={`still still-${name}`}
                width={size.widthPx}
                height={size.heightPx}
                role="group"
                aria-label={t('drawing.label')}
              >
                <Drawing
                  frame={frame}
                  palette={screenPalette}
                  nowLabel={t('now.label')}
                  zoneLabel={words.zone(timeline.core.timeZone)}
                  links={{
                    uid: `${uid}-${name}`,
                    hrefOf,
                    nameOf: (mark) => markName(instance, mark),
                    // No pointer rests on what stands for a moment; its name says the same.
                    titleOf: () => '',
                  }}
                  tabStop={frame.marks[0]?.key ?? null}
                  selected={selected}
                />
              </svg>
            </noscript>
          );
        })}
        {createElement('kroniek-still')}
      </div>
      {/* Where the live page has a button, so that nothing moves when it comes. */}
      <p className="expand-room js-only" />
      <Overview isLive={false} />
      {timeline.core.relations.length > 0 && (
        <label className="all-arcs js-only">
          <input type="checkbox" disabled /> {t('event.all-relations')}
        </label>
      )}
    </div>
  );
}
