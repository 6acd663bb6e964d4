/** What pages need for the media of a dataset, beyond what every page has. */
import type { CompiledDetails, CompiledMedia } from '../../model';

export type MediaNeeds = {
  /** Pages have the style sheet of media. */
  readonly hasMedia: boolean;
  /** The site has files of video or sound. */
  readonly isPlayed: boolean;
  /** The hosts of other sites that a press may contact, in order. */
  readonly hosts: readonly string[];
};

export const NO_NEEDS: MediaNeeds = { hasMedia: false, isPlayed: false, hosts: [] };

export function mediaNeedsOf(
  details: CompiledDetails,
  ofDataset: readonly CompiledMedia[],
): MediaNeeds {
  const any = [...ofDataset, ...Object.values(details).flatMap(mediaOfDetails)];
  // Figures bring their own sheet.
  const all = any.filter(({ sheet }) => sheet === undefined);
  if (all.length === 0) return NO_NEEDS;
  return {
    hasMedia: true,
    isPlayed: all.some(({ type, isLocal }) => isLocal && (type === 'video' || type === 'audio')),
    hosts: [...new Set(all.flatMap(({ player }) => player?.host ?? []))].toSorted(),
  };
}

/** The media of an event, and then those of its claims. */
function mediaOfDetails({ media = [], claims }: CompiledDetails[string]): readonly CompiledMedia[] {
  return [...media, ...claims.flatMap((claim) => claim.media ?? [])];
}
