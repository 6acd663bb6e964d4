/** Fetches what writes the address to embed: few do. */
export const loadEmbedAddress = async () => (await import('./embedAddress')).embedAddress;
