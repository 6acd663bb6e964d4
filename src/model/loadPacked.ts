/** Fetches what reads packed columns: only a timeline of many events has them. */
export const loadUnpack = async () => (await import('./unpack')).unpackCore;

/** What packs them, for the build. */
export const loadPack = async () => (await import('./pack')).packCore;
