import { useTimelineState } from '../context/instanceContext';
import { NARROW_PAGE } from './mediaQueries';
import { useMediaQuery } from './useMediaQuery';

/** Whether time runs from top to bottom: by the reader's choice, else in a narrow window. */
export function useIsDown(): boolean {
  const axis = useTimelineState((state) => state.axis);
  const isNarrow = useMediaQuery(NARROW_PAGE);
  return axis === null ? isNarrow : axis === 'down';
}
