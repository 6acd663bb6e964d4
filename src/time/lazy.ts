/** Fetches the smooth way between views, which only a story and a page's host ask for. */
export const loadZoomPath = async () => (await import('./zoomPath')).zoomPath;
