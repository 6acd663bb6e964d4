/** Loads the code that writes the address of an embed, for the snippet builder. */
export const loadEmbedAddress = async () => (await import('./embedAddress')).embedAddress;

/** Loads the code that writes the address that a reader copies. */
export const loadSharedAddress = async () => (await import('./sharedAddress')).sharedAddress;

/** Loads the code that rewrites an odd query as the app writes it. */
export const loadQueryAsWritten = async () =>
  (await import('./asSent/queryAsWritten')).queryAsWritten;

/** Loads the code that rewrites a date as addresses have it. */
export const loadDateAsWritten = async () => (await import('./asSent/dateAsWritten')).dateAsWritten;
