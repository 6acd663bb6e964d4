/** Fetches what goes back to an earlier day: few ask for it. */
export const loadAsKnown = async () => (await import('./asKnown')).createTimelineAsKnownOn;
