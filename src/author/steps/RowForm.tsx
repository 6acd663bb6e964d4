/** Everything of the event of one row: its cells, its other languages, and who says what. */
import { memo, useId } from 'react';
import { usePage } from '../context';
import { replaceRows, setEventKey, type Edit } from '../document/edits';
import { objectsOf, textOnlyIn, textsOf, withLanguage } from '../document/json';
import { languageOf, type AuthorDocument, type AuthorRow } from '../document/types';
import { fill, languageName } from '../words/words';
import { Claims } from './Claims';
import { Options } from './Options';

type RowFormProps = {
  readonly document: AuthorDocument;
  /** The index of the row. */
  readonly at: number;
  /** As what each column is read. */
  readonly fields: Readonly<Record<string, string>>;
  readonly onEdit: (edit: Edit, about?: string) => void;
};

/** A text longer than this gets several lines. */
const ONE_LINE = 70;
/** Columns whose texts come from few. */
const REPEATED: ReadonlySet<string> = new Set(['lane', 'place', 'status', 'timeZone']);

export const RowForm = memo(function RowForm({ document, at, fields, onEdit }: RowFormProps) {
  const { words, language: pageLanguage } = usePage();
  const row = document.rows[at];
  if (!row) return null;
  const { key } = row;
  const language = languageOf(document.settings) ?? 'en';
  const others = textsOf(document.settings['languages']).slice(1);
  const setKey = (name: string, value: unknown): void =>
    onEdit(setEventKey(key, name, value), `event ${key} ${name}`);
  return (
    <section className="row-form" aria-labelledby="row-form">
      <h3 id="row-form">{fill(words.form.heading, { row: at + 1 })}</h3>
      <div className="fields">
        {document.columns.map((column, k) => (
          <CellField
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
              <CellField
                key={name}
                label={name === 'title' ? words.columns.title : words.columns.text}
                lang={other}
                text={textOnlyIn(row.event?.[name], other, language)}
                isLong={name === 'summary'}
                isWide
                options={[]}
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
    </section>
  );
});

type CellFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly isLong: boolean;
  readonly isWide?: boolean;
  readonly lang?: string;
  readonly options: readonly string[];
  readonly onText: (text: string) => void;
};

function CellField({ label, text, isLong, isWide, lang, options, onText }: CellFieldProps) {
  const list = useId();
  const isTall = isLong || text.length > ONE_LINE;
  return (
    <label className={isTall || isWide ? 'field is-tall' : 'field'}>
      <span>{label}</span>
      {isTall ? (
        <textarea
          rows={3}
          dir="auto"
          lang={lang}
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
      ) : (
        <input
          dir="auto"
          lang={lang}
          value={text}
          list={options.length > 0 ? list : undefined}
          onChange={({ target }) => onText(target.value)}
        />
      )}
      {options.length > 0 && <Options id={list} values={options} />}
    </label>
  );
}

/** The different texts of a column. */
function namesIn(rows: readonly AuthorRow[], k: number): readonly string[] {
  return [...new Set(rows.map(({ cells }) => cells[k] ?? ''))].slice(0, 100);
}
