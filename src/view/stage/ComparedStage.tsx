import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';

import type { Span } from '../../time';
import { useAxisZone } from '../context/axisZone';
import { createLinkedInstance } from './linkedInstance';
import { rangeDifferenceText } from './parts/rangeDifferenceText';
import { Icon } from '../ui/Icon';
import { InstanceContext, useInstance, useTimelineState } from '../context/instanceContext';
import { PanZoomButtons } from './parts/PanZoomButtons';
import { viewInWords } from '../context/viewInWords';
import { createFocusHandover } from './parts/focusHandover';
import { loadVertical } from './lazyStage';
import { PlotOrFoldedPlot } from './PlotOrFoldedPlot';
import { COMPARED_HEIGHT_PX } from '../drawing/drawingSizes';
import { LazyBoundary } from '../ui/LazyBoundary';
import { useEscape } from '../hooks/useEscape';
import { useSettledView } from '../hooks/useSettledView';

type ComparedStageProps = {
  /** Whether time runs from top to bottom. */
  readonly isDown: boolean;
  readonly showsAllRelations: boolean;
};

/**
 * A second range below the first, with its own drawing. It moves by itself, or at the same scale.
 */
export function ComparedStage({ isDown, showsAllRelations }: ComparedStageProps): ReactNode {
  const instance = useInstance();
  const { store, t } = instance;
  const { actions } = store.getState();
  const linked = useMemo(() => createLinkedInstance(instance), [instance]);
  useLayoutEffect(() => linked.keepInSync(), [linked]);
  const view = useSettledView('throttle');
  const toScale = useTimelineState((state) => state.isSameScale);
  const [focusHandover] = useState(createFocusHandover);
  const box = useRef<HTMLElement>(null);
  useFocusReturn(box);
  // The opened event's Esc comes first.
  const close = useCallback(
    () => store.getState().selected === null && actions.setComparedSpan(null),
    [store, actions],
  );
  useEscape(box, true, close);
  return (
    <section ref={box} className="compared" aria-label={t('compare.label')}>
      <InstanceContext value={linked.instance}>
        <div className="bar">
          <ComparedHeading first={view} />
          <div className="tools">
            <ComparedPanZoomButtons />
            <label>
              <input
                type="checkbox"
                checked={toScale}
                onChange={(event) => actions.setSameScale(event.currentTarget.checked)}
              />{' '}
              {t('compare.scale')}
            </label>
          </div>
          <button
            type="button"
            className="tool compared-close"
            aria-label={t('compare.close')}
            title={t('compare.close')}
            onClick={() => actions.setComparedSpan(null)}
          >
            <Icon d="m4 4 8 8M12 4l-8 8" />
          </button>
        </div>
        {isDown ? (
          <LazyBoundary t={t} load={loadVertical}>
            {({ VerticalAlone }) => <VerticalAlone />}
          </LazyBoundary>
        ) : (
          <PlotOrFoldedPlot
            density="full"
            heightAt={comparedHeight}
            {...{ showsAllRelations, focusHandover }}
          />
        )}
      </InstanceContext>
    </section>
  );
}

const comparedHeight = (): number => COMPARED_HEIGHT_PX;

/** The second range and its difference from the first. Announced once it has settled. */
function ComparedHeading({ first }: { readonly first: Span }): ReactNode {
  const instance = useInstance();
  const { words, t } = instance;
  const view = useSettledView();
  const zone = useAxisZone();
  return (
    <h2 className="range" tabIndex={-1} aria-live="polite">
      {viewInWords(instance, view, zone)}
      <small>{rangeDifferenceText(t, words, first, view)}</small>
    </h2>
  );
}

function ComparedPanZoomButtons(): ReactNode {
  return <PanZoomButtons view={useSettledView('throttle')} />;
}

/** Takes focus from the button of the range dialog when it opens, and returns it when it closes. */
function useFocusReturn(box: React.RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const node = box.current;
    const rangeButton = node
      ?.closest('[data-kroniek]')
      ?.querySelector<HTMLElement>('.menu > summary');
    // A comparison that the address opens moves no focus.
    if (rangeButton && document.activeElement === rangeButton) {
      node?.scrollIntoView({ block: 'nearest' });
      node?.querySelector('h2')?.focus({ preventScroll: true });
    }
    return () => {
      if (node?.contains(document.activeElement)) rangeButton?.focus();
    };
  }, [box]);
}
