/** Fetches what writes the address to copy: few share. */
export const loadSharedAddress = async () => (await import('./sharedAddress')).sharedAddress;
