/** Asked for by the drawing's `?` and by the bar, heard by the stage, within one instance's element. */
export const KEY_HELP_EVENT = 'kroniek-key-help';
