/** A press that moves further than this is a drag and not a click (client px). */
export const DRAG_THRESHOLD_PX = 4;

/**
 * Whether a mouse or pen moves without its main button, because another element got the release.
 */
export function isReleased({
  pointerType,
  buttons,
}: Pick<PointerEvent, 'pointerType' | 'buttons'>): boolean {
  return pointerType !== 'touch' && (buttons & 1) === 0;
}
