/** Fetches what goes back to an earlier day: few ask for it. */
export const loadAsKnownOn = async () => (await import('./asKnownOn')).createTimelineAsKnownOn;
