/** The height of an embedded timeline where the editor chooses none (CSS px). */
export const DEFAULT_HEIGHT_PX = 560;

/** The image of a range for newsletters (CSS px). The width is that of most articles' columns. */
export const IMAGE_SIZE = { width: 600, height: 560 } as const;
