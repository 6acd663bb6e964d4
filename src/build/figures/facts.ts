/** What a figure shows: titles, dates and claims, in the words of one edition. */
import { createTranslate, createWords, type Locale, type Translate, type Words } from '../../i18n';
import {
  createTimeline,
  type CompiledClaim,
  type CompiledDetails,
  type CompiledRelation,
  type Details,
  type FigurePlan,
  type UnpackedCore,
  type When,
} from '../../model';

export type FigureEvent = {
  readonly id: string;
  readonly title: string;
  /** The date in words, or the status of an event without a date. */
  readonly date: string;
  readonly when: When | null;
  readonly lane: number;
  readonly details: Details;
  readonly claims: readonly ShownClaim[];
};

/** The words of a claim, with who says them. */
export type ShownClaim = {
  readonly words: string;
  readonly at: readonly ClockTime[];
  readonly actor: string | undefined;
};

/** A moment on the clock. Its milliseconds are those of UTC, so that no zone moves it. */
export type ClockTime = { readonly ms: number; readonly isApproximate: boolean };

export type FigureFacts = {
  readonly events: readonly FigureEvent[];
  readonly actors: readonly string[];
  /** The claims that it rests on. */
  readonly claims: readonly CompiledClaim[];
  readonly t: Translate;
  readonly words: Words;
};

/** An edition, as far as figures show it. */
export type FigureEdition = {
  readonly locale: Locale;
  readonly core: UnpackedCore;
  readonly details: CompiledDetails;
};

/** Creates the function that reads the facts of a figure. */
export function createFactReader({ locale, core, details }: FigureEdition) {
  const t = createTranslate(locale);
  const words = createWords(locale, core.timeZone);
  const timeline = createTimeline(core, () => Promise.resolve(details), details);

  const wordsOf = ({ by, quote, translation, paraphrase }: CompiledClaim): string => {
    const said = paraphrase ?? t('event.quoted', { text: translation ?? quote?.text ?? '' });
    return by === '' ? said : words.labelled(by, said);
  };

  return (plan: FigurePlan): FigureFacts => {
    const shown = new Set<CompiledClaim>();
    const events = plan.events.flatMap((id): readonly FigureEvent[] => {
      const index = timeline.indexOf(id);
      const own = details[id];
      if (index === null || !own) return [];
      const chosen = (plan.claims ?? []).filter(({ event }) => event === id);
      const claims = chosen.flatMap(({ source, nth = 1, at = [], actor }) => {
        const claim = own.claims.filter((each) => each.source.id === source)[nth - 1];
        if (!claim) return [];
        shown.add(claim);
        return [{ words: wordsOf(claim), at: at.map(clockTimeOf), actor }];
      });
      // The event itself, its date and those who took part are in its first source.
      const [first] = own.claims;
      if (first && claims.length === 0) shown.add(first);
      const when = timeline.whenOf(index);
      const date = when
        ? words.when(when, { length: 'long', updated: core.updated })
        : t(`status.${timeline.statusOf(index)}`);
      const [title, lane] = [timeline.titleOf(index), timeline.laneOf(index)];
      return [{ id, title, date, when, lane, details: own, claims }];
    });
    return { events, actors: plan.actors ?? [], claims: [...shown], t, words };
  };
}

/** What an event says of another one, as a reader meets them from above: "Led to". */
export function relationFrom(
  { details }: FigureEvent,
  { id }: FigureEvent,
): CompiledRelation | undefined {
  return details.relations.find(({ other }) => other === id);
}

export function relationWords({ type, isOutgoing }: CompiledRelation, t: Translate): string {
  return t(`relation.${type}.${isOutgoing ? 'out' : 'in'}`);
}

function clockTimeOf(text: string): ClockTime {
  const isApproximate = text.endsWith('~');
  return { ms: Date.parse(`${text.replace('~', '')}Z`), isApproximate };
}
