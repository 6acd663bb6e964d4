import { hasScheme } from '../../base';
import type { CompiledMedia, FigurePlan } from '../../model';
import { isSafeAddress } from '../checks/checkAddress';
import type { MediaItem } from '../schema/mediaSchema';
import type { Dataset, LocalizedText } from '../schema/schema';
import { playerOf } from './players';

/** Creates the function that compiles a list of media in one language. */
export function createMediaCompiler(
  { sources, actors }: Pick<Dataset, 'sources' | 'actors'>,
  language: string,
): (media: readonly MediaItem[]) => readonly CompiledMedia[] {
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  const localize = (words: LocalizedText | undefined): string | undefined => words?.[language];

  const nameOfActor = new Map(actors.map(({ id, name }) => [id, localize(name) ?? '']));
  const planOf = (plan: MediaItem['figure']): FigurePlan | undefined =>
    plan && {
      ...plan,
      actors: plan.actors?.map((id) => nameOfActor.get(id) ?? ''),
      claims: plan.claims?.map(({ actor, ...claim }) => ({
        ...claim,
        actor: actor === undefined ? undefined : nameOfActor.get(actor),
      })),
    };

  const sourceOf = (source: string | undefined): CompiledMedia['source'] => {
    const listed = sourceById.get(source ?? '');
    if (listed) {
      const url = listed.url !== null && isSafeAddress(listed.url) ? listed.url : null;
      return { title: listed.title ?? listed.publisher, url };
    }
    if (source === undefined || !isSafeAddress(source)) return undefined;
    return { title: hostOf(source), url: source };
  };

  return (media) =>
    media.map((item): CompiledMedia => {
      const { type, src, credit, licence, captions, focus, poster, width, height } = item;
      const isElsewhere = hasScheme(src);
      return withoutUndefined({
        // A picture of another site is never fetched by a page, so it is a link.
        type: type === 'image' && isElsewhere ? 'link' : type,
        src,
        isLocal: isElsewhere ? undefined : true,
        alt: localize(item.alt),
        caption: localize(item.caption),
        credit: typeof credit === 'string' ? credit : localize(credit),
        licence,
        source: sourceOf(item.source),
        graphic: localize(item.graphic),
        transcript: localize(item.transcript),
        captions: captions && Object.entries(captions),
        focus,
        width,
        height,
        poster,
        figure: planOf(item.figure),
        player: (isElsewhere && playerOf(src)) || undefined,
      });
    });
}

function hostOf(address: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(address)?.[1] ?? address;
}

type Written = { readonly [Key in keyof CompiledMedia]: CompiledMedia[Key] | undefined };

/** Without the keys that have no value, so that files of details stay short. */
function withoutUndefined(media: Written): CompiledMedia {
  const written = Object.entries(media).filter(([, value]) => value !== undefined);
  return Object.fromEntries(written) as CompiledMedia;
}
