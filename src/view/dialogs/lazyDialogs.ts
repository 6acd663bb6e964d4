/** Fetches the dialogs, which few readers ask for. */
export const loadDialogs = async () => await import('./NamedDialog');
