import { rollup } from 'd3';

import type { CompiledClaim, CompiledRelation, CompiledSource, Details } from '../../model';
import { isSafeAddress } from '../checks/checkAddress';
import { lastDayOf } from '../dates/calendar';
import { inCalendarWords } from '../dates/calendars';
import { createMediaCompiler } from './compileMedia';
import type { ParsedDataset } from '../parseDataset';
import type { Claim, DatasetEvent, DatasetWhen, LocalizedText } from '../schema/schema';

/** Creates the function that compiles the details of an event, in one language. */
export function createDetailsCompiler(
  dataset: ParsedDataset,
  language: string,
): (event: DatasetEvent) => Details {
  const localize = (words: LocalizedText | null | undefined): string | null =>
    words?.[language] ?? null;
  const namesOf = (
    list: readonly { id: string; name: LocalizedText }[],
  ): ReadonlyMap<string, string> => new Map(list.map(({ id, name }) => [id, localize(name) ?? '']));
  const actors = namesOf(dataset.actors);
  const tags = namesOf(dataset.tags);
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  const relations = relationsOf(dataset, localize);
  const mediaOf = createMediaCompiler(dataset, language);
  const sources = new Map(
    dataset.sources.map((source): [string, CompiledSource] => {
      const { url, archived, note } = source;
      const addresses = { url: safeAddressOrNull(url), archived: safeAddressOrNull(archived) };
      return [source.id, { ...source, ...addresses, note: localize(note) }];
    }),
  );

  const claimOf = (claim: Claim): CompiledClaim[] => {
    const source = sources.get(claim.source);
    if (!source) return [];
    const { quote, quoteLanguage = '' } = claim;
    const verbatim = quote?.[quoteLanguage];
    return [
      {
        by: actors.get(claim.by ?? '') ?? '',
        stance: claim.stance,
        quote: verbatim === undefined ? null : { text: verbatim, language: quoteLanguage },
        translation: quoteLanguage === language ? null : localize(quote),
        paraphrase: localize(claim.paraphrase),
        source,
        locator: localize(claim.locator),
        ...(claim.verification && { verification: localize(claim.verification) ?? '' }),
        published: claim.published ?? null,
        knownFrom: claim.knownFrom ?? null,
        ...(claim.media.length > 0 && { media: mediaOf(claim.media) }),
      },
    ];
  };

  return (event) => {
    const { when } = event;
    const place = event.place === null ? undefined : places.get(event.place);
    return {
      summary: localize(event.summary) ?? '',
      wording: when && typeof when !== 'string' ? localize(when.wording) : null,
      ...inCalendarOf(when, language),
      basis: when && typeof when !== 'string' ? localize(when.basis) : null,
      place: place
        ? { name: localize(place.name) ?? '', zone: place.timeZone ?? dataset.timeZone }
        : null,
      actors: event.actors.map((id) => actors.get(id) ?? ''),
      tags: event.tags.map((id) => tags.get(id) ?? ''),
      ...(event.fields?.length && {
        fields: event.fields.map(
          ({ name, value }) => [localize(name) ?? '', localize(value) ?? ''] as const,
        ),
      }),
      ...(event.media.length > 0 && { media: mediaOf(event.media) }),
      claims: claimsInOrder(event).flatMap(claimOf),
      relations: relations.get(event.id) ?? [],
    };
  };
}

/** A date in the words of its own calendar, if it has one. */
export function inCalendarOf(
  when: DatasetWhen | null | undefined,
  language: string,
): { readonly inCalendar?: string } {
  if (!when || typeof when === 'string' || !when.calendar) return {};
  const text = `${when.start} ${when.end ?? ''}`;
  return { inCalendar: inCalendarWords(text, when.calendar, language) };
}

/**
 * The claims of an event in order of publication, else of `knownFrom`. Claims without either come
 * last. Claims of the same day stay in the order of the dataset.
 */
export function claimsInOrder({ claims }: DatasetEvent): readonly Claim[] {
  const dayOf = ({ knownFrom, published }: Claim): string =>
    lastDayOf(published ?? knownFrom ?? '') || '9999';
  return claims.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** The relations of each event. Every relation occurs twice, once at each end. */
function relationsOf(
  dataset: ParsedDataset,
  localize: (words: LocalizedText | null) => string | null,
): ReadonlyMap<string, readonly CompiledRelation[]> {
  const sides = dataset.relations.flatMap(({ from, to, type, stated, basis }) => {
    const relation = { type, stated, basis: localize(basis) };
    return [
      { id: from, relation: { ...relation, other: to, isOutgoing: true } },
      { id: to, relation: { ...relation, other: from, isOutgoing: false } },
    ];
  });
  return rollup(
    sides,
    (own) => own.map(({ relation }) => relation),
    ({ id }) => id,
  );
}

function safeAddressOrNull(address: string | null): string | null {
  return address !== null && isSafeAddress(address) ? address : null;
}
