/** Everything of the event of one row: its cells, its other languages, its claims and relations. */
import { memo } from 'react';
import { usePage } from '../context';
import { replaceRows, setEventKey, type Edit } from '../document/edits';
import { relationsFrom, setRelationsFrom } from '../document/relations';
import { objectsOf, textOnlyIn, textsOf, withLanguage } from '../document/json';
import { languageOf, type AuthorDocument, type AuthorRow } from '../document/types';
import { fill, languageName } from '../words/words';
import { Claims } from './Claims';
import { TextField } from './fields';
import { plainText } from './Entries';
import { Relations } from './Relations';

type RowFormProps = {
  readonly document: AuthorDocument;
  /** The index of the row. */
  readonly at: number;
  /** As what each column is read. */
  readonly fields: Readonly<Record<string, string>>;
  /** The id of the event of each row, by the index of the row. */
  readonly events: ReadonlyMap<number, string>;
  readonly onEdit: (edit: Edit, about?: string) => void;
};

/** Columns whose texts come from few. */
const REPEATED: ReadonlySet<string> = new Set(['lane', 'place', 'status', 'timeZone']);

export const RowForm = memo(function RowForm({
  document,
  at,
  fields,
  events,
  onEdit,
}: RowFormProps) {
  const { words, language: pageLanguage } = usePage();
  const row = document.rows[at];
  if (!row) return null;
  const { key } = row;
  const language = languageOf(document.settings) ?? 'en';
  const others = textsOf(document.settings['languages']).slice(1);
  const id = plainText(row.event?.['id']) || (events.get(at) ?? '');
  const titles = document.columns.find((column) => fields[column] === 'title');
  const setKey = (name: string, value: unknown): void =>
    onEdit(setEventKey(key, name, value), `event ${key} ${name}`);
  return (
    <section className="row-form" aria-labelledby="row-form">
      <h3 id="row-form">{fill(words.form.heading, { row: at + 1 })}</h3>
      <div className="fields">
        {document.columns.map((column, k) => (
          <TextField
            key={column}
            label={column}
            text={row.cells[k] ?? ''}
            isLong={fields[column] === 'text'}
            isWide={fields[column] === 'title'}
            options={REPEATED.has(fields[column] ?? '') ? namesIn(document.rows, k) : []}
            onText={(text) =>
              onEdit(replaceRows([{ ...row, cells: row.cells.with(k, text) }]), `cell ${key} ${k}`)
            }
          />
        ))}
      </div>
      {others.map((other) => (
        <fieldset key={other} className="translation">
          <legend>
            {fill(words.form.translations, { language: languageName(other, pageLanguage) })}
          </legend>
          <div className="fields">
            {(['title', 'summary'] as const).map((name) => (
              <TextField
                key={name}
                label={name === 'title' ? words.columns.title : words.columns.text}
                lang={other}
                text={textOnlyIn(row.event?.[name], other, language)}
                isLong={name === 'summary'}
                isWide
                onText={(text) =>
                  setKey(name, withLanguage(row.event?.[name], other, text, language))
                }
              />
            ))}
          </div>
        </fieldset>
      ))}
      <Claims
        claims={objectsOf(row.event?.['claims'])}
        settings={document.settings}
        languages={[language, ...others]}
        onClaims={(claims) => setKey('claims', claims.length > 0 ? claims : undefined)}
      />
      {id !== '' && (
        <Relations
          relations={relationsFrom(document, id)}
          events={othersOf(document, titles, events, id)}
          languages={[language, ...others]}
          onRelations={(relations) =>
            onEdit(setRelationsFrom(id, relations, events), `relations ${key}`)
          }
        />
      )}
    </section>
  );
});

/** The other events, by the titles of their rows. */
function othersOf(
  { rows, columns }: AuthorDocument,
  titles: string | undefined,
  events: ReadonlyMap<number, string>,
  own: string,
) {
  const k = columns.indexOf(titles ?? '');
  return [...events].flatMap(([row, value]) =>
    value === '' || value === own
      ? []
      : [{ value, label: `${row + 1}. ${rows[row]?.cells[k] ?? value}` }],
  );
}

/** The different texts of a column. */
function namesIn(rows: readonly AuthorRow[], k: number): readonly string[] {
  return [...new Set(rows.map(({ cells }) => cells[k] ?? ''))].slice(0, 100);
}
