/**
 * Turns gestures over the drawing into moves of the view. A pan leaves as the span to show. A zoom
 * leaves as a factor and an anchor, and `zoomBy` of the store computes its span. Positions are
 * client pixels, instants epoch ms. It keeps no copy of the view, so its own changes never come
 * back to it.
 * docs/decisions/0001-gestures.md says why d3-zoom is not used.
 *
 * A plain vertical wheel and a vertical swipe scroll the lanes, if they do not fit, and then the
 * page (with `touch-action: pan-y` in the style sheet). A sideways wheel never navigates, and a
 * wheel with Ctrl or ⌘ never zooms the page, not even at a limit.
 */
import { panned, type Span } from '../../../time';
import { prefersReducedMotion } from '../../hooks/mediaQueries';
import { listenToGestures, type GestureListener } from './gestureListener';
import type { GestureEffect } from './gestureMachine';

export type PanZoomOptions = {
  /** The plot's box: left edge and width, in client pixels. */
  readonly plot: () => { readonly left: number; readonly width: number };
  /** Time runs from right to left. */
  readonly isMirrored?: boolean;
  readonly view: () => Span;
  /** Shows a span. Returns false if that moves nothing, as at a limit. */
  readonly onView: (view: Span) => boolean;
  /**
   * Start: a press becomes a drag or a pinch. End: its last pointer leaves, the gesture is
   * cancelled, or `destroy` interrupts it. The calls alternate. Inertia comes after the end. A
   * wheel has neither.
   */
  readonly onStart?: () => void;
  readonly onEnd?: () => void;
  /**
   * Zooms about an instant (epoch ms), which keeps its position. Returns false as `onView` does.
   */
  readonly onZoom: (factor: number, anchor: number) => boolean;
  /** A plain wheel over the drawing did nothing, since the page cannot scroll. */
  readonly onIdleWheel?: () => void;
};

export type PanZoom = Pick<GestureListener, 'destroy'>;

/** Listens on a node until `destroy`. */
export function createPanZoom(node: HTMLElement, options: PanZoomOptions): PanZoom {
  /** The view that the last pan showed. */
  let viewOfDrag: Span | null = null;

  const instantAt = (clientX: number): number => {
    const { left, width } = options.plot();
    const view = options.view();
    const share = (clientX - left) / width;
    return view.start + (options.isMirrored ? 1 - share : share) * (view.end - view.start);
  };
  const panBy = (px: number): boolean => {
    const view = options.view();
    const alongTimePx = options.isMirrored ? -px : px;
    const distance = (alongTimePx / options.plot().width) * (view.end - view.start);
    const hasMoved = options.onView(panned(view, distance));
    viewOfDrag = options.view();
    return hasMoved;
  };
  const onEffect = (effect: GestureEffect): boolean => {
    switch (effect.kind) {
      case 'start':
        node.classList.toggle('is-dragging', true);
        options.onStart?.();
        break;
      case 'end':
        node.classList.toggle('is-dragging', false);
        options.onEnd?.();
        break;
      case 'fling':
        // Any other change of the view ends it.
        return viewOfDrag === options.view() && panBy(-effect.px);
      case 'pan':
        return panBy(-effect.px);
      case 'zoom':
        return options.onZoom(effect.factor, instantAt(effect.x));
      case 'pageWheel':
        if (!canScroll(node, effect.px)) options.onIdleWheel?.();
        break;
      case 'capture':
      case 'prevent':
      case 'swallow':
        break;
    }
    return true;
  };
  const { destroy } = listenToGestures(node, {
    onEffect,
    canFling: () => !prefersReducedMotion(),
    hasWheel: true,
  });
  return { destroy };
}

/** Whether the lanes, the page, or the page around its frame may scroll in a direction. */
function canScroll(node: HTMLElement, dy: number): boolean {
  if (window.parent !== window) return true;
  return [node.querySelector('.scroller'), document.documentElement].some((box) => {
    if (!box) return false;
    const { scrollTop, scrollHeight, clientHeight } = box;
    return (dy < 0 ? scrollTop : scrollHeight - clientHeight - scrollTop) > 1;
  });
}
