/** What an event led to, and how it bears on others. */
import { usePage } from '../context';
import { isCompleteRelation } from '../document/dropBegun';
import type { JsonObject } from '../document/types';
import { Entries, plainText, withKey } from './Entries';
import { LocalizedField, SelectField } from './fields';

const TYPES = [
  'leads-to',
  'follows',
  'responds-to',
  'requires',
  'part-of',
  'contradicts',
  'corrects',
] as const;
const NEW = { type: 'leads-to', stated: false };

type RelationsProps = {
  readonly relations: readonly JsonObject[];
  /** The other events: their ids and titles. */
  readonly events: readonly { readonly value: string; readonly label: string }[];
  readonly languages: readonly string[];
  readonly onRelations: (relations: readonly JsonObject[]) => void;
};

export function Relations({ relations, events, languages, onRelations }: RelationsProps) {
  const { words } = usePage();
  return (
    <Entries
      words={words.form.relations}
      entries={relations}
      initial={NEW}
      onEntries={onRelations}
      renderFields={(relation, onRelation) => (
        <>
          <SelectField
            label={words.form.relationType}
            value={plainText(relation['type'])}
            options={TYPES.map((value) => ({ value, label: words.form.relationTypes[value] }))}
            onValue={(type) => onRelation(withKey(relation, 'type', type))}
          />
          <SelectField
            label={words.form.relationTo}
            value={plainText(relation['to'])}
            options={
              isCompleteRelation(relation)
                ? events
                : [{ value: '', label: words.form.chooseEvent }, ...events]
            }
            onValue={(to) => onRelation(withKey(relation, 'to', to))}
          />
          <SelectField
            label={words.form.stated}
            value={relation['stated'] === true ? 'yes' : 'no'}
            options={(['yes', 'no'] as const).map((value) => ({
              value,
              label: words.form.statedBy[value],
            }))}
            onValue={(stated) => onRelation({ ...relation, stated: stated === 'yes' })}
          />
          <LocalizedField
            label={words.form.basis}
            value={relation['basis']}
            languages={languages}
            onValue={(basis) => onRelation(withKey(relation, 'basis', basis))}
          />
        </>
      )}
    />
  );
}
