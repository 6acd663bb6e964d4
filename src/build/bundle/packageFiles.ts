/** Files of the package that `npm run package` writes, and the command reads beside itself. */
/** The script of a build's threads. */
export const WORKER_FILE = 'siteWorker.mjs';

/** A hash of the command's code, for the cache of pages. */
export const CODE_KEY_FILE = 'codeKey.txt';

/** The fonts of the images, in the packages @expo-google-fonts. The package has them in fonts/. */
export const FONTS = [
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
] as const;
