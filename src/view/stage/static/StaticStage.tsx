import { use, type ReactNode } from 'react';

import { contentHeight, type Mark } from '../../../layout';
import { eventsWithPages, type Timeline } from '../../../model';
import {
  entryId,
  timeDirectionOf,
  useInstance,
  type Instance,
} from '../../context/instanceContext';
import { Overview } from '../Overview';
import { embedDrawingSizes } from '../../drawing/drawingSizes';
import { pageSizesOf } from './pageSizes';
import { OutOfView } from './OutOfView';
import { StaticHead } from './StaticAxis';
import { loadVertical } from '../lazyStage';
import { Mirrored } from '../../drawing/DrawnText';
import { StaticDrawing } from './StaticDrawing';
import { markName, memoizedMarkText } from '../../context/eventTexts';
import type { RowMarkup } from '../../vertical/VerticalRows';

/**
 * The stage of a prerendered page or embed, with the static drawing in several sizes, and with time
 * running down for a narrow window. The style sheet shows what fits. Each mark links to the event's
 * page, or to its entry in the list if it has no page. The live stage replaces it, so it is never
 * hydrated.
 */
export function StaticStage({
  rowMarkup,
}: {
  readonly rowMarkup?: RowMarkup | undefined;
}): ReactNode {
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
    : pageSizesOf(instance);
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
                  nameOf: markNamesOf(instance),
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
        <StaticVertical {...{ hrefOf, rowMarkup }} />
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

const namesByTimeline = new WeakMap<Timeline, (mark: Mark) => string>();

/** The names of marks. An event has the same name in the drawings of every page of an edition. */
function markNamesOf(instance: Instance): (mark: Mark) => string {
  let names = namesByTimeline.get(instance.timeline);
  if (!names) {
    names = memoizedMarkText((mark) => markName(instance, mark));
    namesByTimeline.set(instance.timeline, names);
  }
  return names;
}
