import { use, type ReactNode } from 'react';

import { contentHeight } from '../../../layout';
import { eventsWithPages } from '../../../model';
import { entryId, timeDirectionOf, useInstance } from '../../context/instanceContext';
import { Overview } from '../Overview';
import { embedDrawingSizes, pageDrawingSizes } from '../../drawing/drawingSizes';
import { OutOfView } from './OutOfView';
import { StaticHead } from './StaticAxis';
import { loadVertical } from '../lazyStage';
import { Mirrored } from '../../drawing/DrawnText';
import { StaticDrawing } from './StaticDrawing';
import { markName } from '../../context/eventTexts';

/**
 * The stage of a prerendered page or embed, with the static drawing in several sizes, and with time
 * running down for a narrow window. The style sheet shows what fits. Each mark links to the event's
 * page, or to its entry in the list if it has no page. The live stage replaces it, so it is never
 * hydrated.
 */
export function StaticStage(): ReactNode {
  const instance = useInstance();
  // The build has loaded it.
  const { StaticVertical } = use(loadVertical());
  const { timeline, layout, store, t, words, uid, hrefs, isEmbedded = false } = instance;
  const { view, selected } = store.getState();
  const { timeZone, relations } = timeline.core;
  const eventsWithOwnPage = eventsWithPages(timeline);
  const hrefOf = (event: number): string => {
    const id = timeline.idOf(event);
    return isEmbedded || eventsWithOwnPage.has(id)
      ? hrefs.event(id)
      : `${hrefs.entry?.(event) ?? ''}#${entryId(uid, id)}`;
  };
  const drawings = isEmbedded
    ? embedDrawingSizes(timeline, selected !== null)
    : pageDrawingSizes(timeline, instance);
  return (
    <Mirrored value={instance.isMirrored}>
      <div className="stage">
        <div className="plot" dir={timeDirectionOf(instance)}>
          {/* The box is as high as the drawing that its width shows. */}
          {!isEmbedded &&
            drawings.map(({ name, size }) => (
              <svg
                key={name}
                className={`sizer ${name}`}
                width="0"
                height={size.heightPx}
                aria-hidden="true"
              />
            ))}
          {drawings.map(({ name, size, density }) => {
            const heightPx = contentHeight(timeline, size, density);
            const isScrolling = heightPx > size.heightPx;
            const shared = {
              name,
              frame: layout.frame(view, { ...size, heightPx }, density),
              nowLabel: t('now.label'),
              zoneLabel: words.zone(timeZone),
            };
            const drawing = (
              <StaticDrawing
                key={name}
                {...{ ...shared, isScrolling, selected }}
                label={t('drawing.label')}
                links={{
                  uid: `${uid}-${name}`,
                  target: isEmbedded ? '_blank' : undefined,
                  hrefOf,
                  nameOf: (mark) => markName(instance, mark),
                }}
              />
            );
            if (!isScrolling) return drawing;
            return (
              <div key={name} className={`scroller is-static ${name}`}>
                <StaticHead {...shared} />
                {drawing}
              </div>
            );
          })}
        </div>
        <StaticVertical hrefOf={hrefOf} />
        {/* Room for the button of the live page, so that nothing moves when it comes. */}
        {!isEmbedded && <p className="turn-room js-only" />}
        {/* In an embed an opened event takes its place. */}
        {(!isEmbedded || selected === null) && <Overview OutOfView={OutOfView} />}
        {!isEmbedded && relations.length > 0 && (
          <label className="all-arcs js-only">
            <input type="checkbox" disabled /> {t('event.all-relations')}
          </label>
        )}
      </div>
    </Mirrored>
  );
}
