/** Fetches the code of the smooth path between views, which only stories and host pages need. */
export const loadZoomPath = async () => (await import('./zoomPath')).zoomPath;
