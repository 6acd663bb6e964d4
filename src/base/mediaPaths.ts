/** The files of media that lie beside a dataset. */

/** The endings of the files that a type of media may have. */
export const mediaEndings = {
  image: ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'tif', 'tiff', 'svg'],
  video: ['mp4', 'm4v', 'webm'],
  audio: ['mp3', 'm4a', 'ogg', 'oga', 'opus', 'wav'],
  document: ['pdf'],
  captions: ['vtt'],
} as const satisfies { readonly [kind: string]: readonly string[] };

/** Whether a text is meant as an address: it has a scheme. `C:\photo.jpg` has one letter. */
export function hasScheme(src: string): boolean {
  return /^[\s\p{Cc}]*[a-z][a-z0-9+.-]+:/iu.test(src) || /^[\s\p{Cc}]*[/\\]{2}/u.test(src);
}

/**
 * Whether a path is that of a file in the dataset's folder or below it. Backslashes, colons and
 * hidden names are excluded, since systems differ in what they mean.
 */
export function isPathInside(src: string): boolean {
  const parts = src.split('/');
  return (
    src.length <= 400 &&
    !/[\p{Cc}\\:*?"<>|#%]/u.test(src) &&
    parts.every((part) => part !== '' && part === part.trim() && !part.startsWith('.'))
  );
}

export function endingOf(src: string): string {
  return /\.([a-z\d]+)$/i.exec(src)?.[1]?.toLowerCase() ?? '';
}
