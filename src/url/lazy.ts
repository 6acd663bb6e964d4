/** Loads the code that writes the address of an embed, for the snippet builder. */
export const loadEmbedAddress = async () => (await import('./embedAddress')).embedAddress;

/** Loads the code that writes the address that a reader copies. */
export const loadSharedAddress = async () => (await import('./sharedAddress')).sharedAddress;
