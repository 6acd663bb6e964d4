import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';

import type { Density } from '../../layout';
import type { Span } from '../../time';
import { useAxisZone } from '../context/axisZone';
import { besideOf, differenceText } from './beside';
import { Icon } from '../ui/Icon';
import { InstanceContext, useInstance, useTimelineState } from '../context/instance';
import { MoveTools } from './MoveTools';
import { createFocusHeld, Plot } from './Plot';
import { useEscape } from '../hooks/useEscape';
import { useRestedView } from '../hooks/useRestedView';

type ComparedProps = {
  readonly density: Density;
  readonly heightPx: number;
  readonly showsAll: boolean;
};

/** A second range under the first: a drawing of its own that moves by itself, or at one scale. */
export function Compared(props: ComparedProps): ReactNode {
  const instance = useInstance();
  const { store, t } = instance;
  const { actions } = store.getState();
  const beside = useMemo(() => besideOf(instance), [instance]);
  useLayoutEffect(() => beside.follow(), [beside]);
  const view = useRestedView('often');
  const toScale = useTimelineState((state) => state.toScale);
  const [focusHeld] = useState(createFocusHeld);
  const box = useRef<HTMLElement>(null);
  useFocusGivenBack(box);
  // The opened event's Esc comes first.
  const close = useCallback(
    () => store.getState().selected === null && actions.setCompared(null),
    [store, actions],
  );
  useEscape(box, true, close);
  return (
    <section ref={box} className="compared" aria-label={t('compare.label')}>
      <InstanceContext value={beside.instance}>
        <div className="bar">
          <Heading first={view} />
          <div className="tools">
            <Moves />
            <label>
              <input
                type="checkbox"
                checked={toScale}
                onChange={(event) => actions.setToScale(event.currentTarget.checked)}
              />{' '}
              {t('compare.scale')}
            </label>
          </div>
          <button
            type="button"
            className="tool compared-close"
            aria-label={t('compare.close')}
            title={t('compare.close')}
            onClick={() => actions.setCompared(null)}
          >
            <Icon d="m4 4 8 8M12 4l-8 8" />
          </button>
        </div>
        <Plot {...props} focusHeld={focusHeld} />
      </InstanceContext>
    </section>
  );
}

/** The second range, and how it differs from the first. Told to a screen reader once it rests. */
function Heading({ first }: { readonly first: Span }): ReactNode {
  const { words, t } = useInstance();
  const view = useRestedView();
  const zone = useAxisZone();
  return (
    <h2 className="range" tabIndex={-1} aria-live="polite">
      {words.range(view, zone)}
      <small>{differenceText(t, words, first, view)}</small>
    </h2>
  );
}

function Moves(): ReactNode {
  return <MoveTools view={useRestedView('often')} />;
}

/** Focus comes from the dialog in which the range was chosen, and goes back to that one's button. */
function useFocusGivenBack(box: React.RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const node = box.current;
    const asked = node
      ?.closest('[data-kroniek]')
      ?.querySelector<HTMLElement>('[data-dialog="range"]');
    // An address that asks for it moves no focus.
    if (asked && document.activeElement === asked) {
      node?.scrollIntoView({ block: 'nearest' });
      node?.querySelector('h2')?.focus({ preventScroll: true });
    }
    return () => {
      if (node?.contains(document.activeElement)) asked?.focus();
    };
  }, [box]);
}
