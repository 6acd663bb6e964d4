/** Puts the files of media into compiled details. */
import type { CompiledDetails, CompiledMedia, Details } from '../../model';
import { MEDIA_FOLDER, type BuiltMedia } from './buildMedia';

/** Creates the function that gives media the addresses of their files in the site. */
export function createMediaAddresses(
  { files }: Pick<BuiltMedia, 'files'>,
  base: string,
): (media: readonly CompiledMedia[]) => readonly CompiledMedia[] {
  const addressOf = (name: string): string => `${base}${MEDIA_FOLDER}/${name}`;
  return (media) =>
    media.map(({ poster, ...item }) => {
      const file = item.isLocal ? files.get(item.src) : undefined;
      const picture =
        file?.picture ?? (poster === undefined ? undefined : files.get(poster)?.picture);
      return {
        ...item,
        ...(file?.src !== undefined && { src: addressOf(file.src) }),
        ...(item.captions && {
          captions: item.captions.map(
            ([language, src]) => [language, addressOf(files.get(src)?.src ?? src)] as const,
          ),
        }),
        ...(picture && {
          picture: { ...picture, path: addressOf(picture.path) },
          ...(item.type === 'image' && { src: addressOf(jpegOf(picture)) }),
        }),
      };
    });
}

/** The name of the largest JPEG of a picture. */
function jpegOf({ path, jpegWidths }: CompiledMedia['picture'] & object): string {
  return `${path}-${jpegWidths.at(-1)}.jpg`;
}

/** Gives the media of all events and claims the addresses of their files. */
export function withMedia(
  details: CompiledDetails,
  { files }: Pick<BuiltMedia, 'files'>,
  base: string,
): CompiledDetails {
  if (files.size === 0) return details;
  const addressed = createMediaAddresses({ files }, base);
  const result = Object.create(null) as { [event: string]: Details };
  for (const [id, { media, claims, ...rest }] of Object.entries(details)) {
    result[id] = {
      ...rest,
      ...(media && { media: addressed(media) }),
      claims: claims.map((claim) =>
        claim.media ? { ...claim, media: addressed(claim.media) } : claim,
      ),
    };
  }
  return result;
}
