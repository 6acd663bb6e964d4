/** What an editor says where the rows alone do not: columns, the order of dates, zone, language. */
import { memo, useState } from 'react';
import { FIELDS } from '../../import';
import { usePage } from '../context';
import { EVENT_FIELDS } from '../document/columns';
import { addColumn, setDateOrder, setField, setSetting, type Edit } from '../document/edits';
import { languageOf, type AuthorDocument } from '../document/types';
import { fill, languageName } from '../words/words';

type SettingsProps = {
  readonly document: AuthorDocument;
  /** As what each column is read. */
  readonly fields: Readonly<Record<string, string>>;
  /** The words for the fields of the import. */
  readonly fieldWords: Readonly<Record<string, string>>;
  readonly isOpen: boolean;
  readonly onEdit: (edit: Edit, about?: string) => void;
};

const ORDERS = ['', 'day-first', 'month-first'] as const;

export const Settings = memo(function Settings({
  document,
  fields,
  fieldWords,
  isOpen,
  onEdit,
}: SettingsProps) {
  const { words, language } = usePage();
  const [isShown, setIsShown] = useState(isOpen);
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen);
    // They stay open, so that an editor sees what was chosen.
    if (isOpen) setIsShown(true);
  }
  const { settings } = document;
  const zone = typeof settings['timeZone'] === 'string' ? settings['timeZone'] : '';
  const own = languageOf(settings) ?? '';
  return (
    <details
      className="settings"
      open={isShown}
      onToggle={({ currentTarget }) => setIsShown(currentTarget.open)}
    >
      <summary>{words.check.settings}</summary>
      {isShown && (
        <div className="fields">
          <label className="field">
            <span>{words.check.order}</span>
            <select
              value={document.dateOrder ?? ''}
              onChange={({ target }) => {
                const order = ORDERS.find((each) => each === target.value);
                onEdit(setDateOrder(order === '' ? undefined : order));
              }}
            >
              {ORDERS.map((order) => (
                <option key={order} value={order}>
                  {words.check.orders[order]}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{words.check.zone}</span>
            <select
              value={zone}
              onChange={({ target }) => onEdit(setSetting('timeZone', target.value || undefined))}
            >
              <option value="">UTC</option>
              {zonesWith(zone).map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <label className="field">
            <span>{words.check.textLanguage}</span>
            <select
              value={own}
              onChange={({ target }) =>
                onEdit(setSetting('languages', withFirst(settings['languages'], target.value)))
              }
            >
              <option value="">{words.check.asRead}</option>
              {languagesWith(own, language).map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {document.columns.map((column) => (
            <label key={column} className="field">
              <span>{fill(words.check.fieldOf, { column })}</span>
              <select
                value={fields[column] ?? 'none'}
                onChange={({ target }) => onEdit(setField(column, target.value))}
              >
                <option value="none">{words.check.keep}</option>
                {FIELDS.map((field) => (
                  <option key={field} value={field}>
                    {fieldWords[field] ?? field}
                  </option>
                ))}
              </select>
            </label>
          ))}
          <label className="field">
            <span>{words.check.addColumn}</span>
            <select
              value=""
              onChange={({ target }) => {
                const field = EVENT_FIELDS.find((each) => each === target.value);
                if (field) onEdit(addColumn(field, words.columns[field]));
              }}
            >
              <option value="">…</option>
              {EVENT_FIELDS.filter((field) => !Object.values(fields).includes(field)).map(
                (field) => (
                  <option key={field} value={field}>
                    {words.columns[field]}
                  </option>
                ),
              )}
            </select>
          </label>
        </div>
      )}
    </details>
  );
});

function withFirst(languages: unknown, first: string): readonly string[] | undefined {
  if (first === '') return undefined;
  const others: readonly string[] = Array.isArray(languages) ? languages.slice(1) : [];
  return [first, ...others.filter((each) => each !== first)];
}

function zonesWith(zone: string): readonly string[] {
  const all = Intl.supportedValuesOf('timeZone');
  return zone === '' || all.includes(zone) ? all : [zone, ...all];
}

const LANGUAGES =
  'ar bg ca cs da de el en es fa fi fr he hi hr hu id it ja ko nb nl pl pt ro ru sk sr sv tr uk vi zh'.split(
    ' ',
  );

function languagesWith(own: string, locale: string) {
  const codes = own === '' || LANGUAGES.includes(own) ? LANGUAGES : [own, ...LANGUAGES];
  const named = codes.map((code) => ({ code, name: languageName(code, locale) }));
  return named.sort((a, b) => a.name.localeCompare(b.name, locale));
}
