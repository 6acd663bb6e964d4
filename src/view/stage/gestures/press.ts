/** A press that gets further than this from its start is a drag and not a click (client px). */
export const DRAG_THRESHOLD_PX = 4;

/** Whether a mouse or pen moves without its main button: its release went to something else. */
export function isReleased({
  pointerType,
  buttons,
}: Pick<PointerEvent, 'pointerType' | 'buttons'>): boolean {
  return pointerType !== 'touch' && (buttons & 1) === 0;
}
