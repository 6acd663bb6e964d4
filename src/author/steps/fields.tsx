/** The fields of the forms: a text, a text in each language, and a choice. */
import { useId } from 'react';
import { usePage } from '../context';
import { textOnlyIn, withLanguage } from '../document/json';
import { languageName } from '../words/words';
import { Options } from './Options';

/** A text longer than this gets several lines. */
const ONE_LINE = 70;
const NO_OPTIONS: readonly string[] = [];

type TextFieldProps = {
  readonly label: string;
  readonly text: string;
  readonly isLong?: boolean;
  readonly isWide?: boolean;
  readonly lang?: string;
  /** Texts that the field offers. */
  readonly options?: readonly string[];
  readonly placeholder?: string;
  readonly onText: (text: string) => void;
};

export function TextField({
  label,
  text,
  isLong = false,
  isWide = false,
  options = NO_OPTIONS,
  onText,
  ...attributes
}: TextFieldProps) {
  const list = useId();
  const isTall = isLong || text.length > ONE_LINE;
  return (
    <label className={isTall || isWide ? 'field is-tall' : 'field'}>
      <span>{label}</span>
      {isTall ? (
        <textarea
          rows={2}
          dir="auto"
          value={text}
          onChange={({ target }) => onText(target.value)}
          {...attributes}
        />
      ) : (
        <input
          dir="auto"
          value={text}
          list={options.length > 0 ? list : undefined}
          onChange={({ target }) => onText(target.value)}
          {...attributes}
        />
      )}
      {options.length > 0 && <Options id={list} values={options} />}
    </label>
  );
}

type LocalizedFieldProps = {
  readonly label: string;
  /** A plain text, in the first language, or a text by language. */
  readonly value: unknown;
  readonly languages: readonly string[];
  /** The language of a plain text: the first of them if left out. */
  readonly first?: string;
  readonly isLong?: boolean;
  /** Undefined if no language has a text. */
  readonly onValue: (value: unknown) => void;
};

/** A field for each language of the dataset. */
export function LocalizedField({
  label,
  value,
  languages,
  first = languages[0] ?? 'en',
  isLong = false,
  onValue,
}: LocalizedFieldProps) {
  const { language: pageLanguage } = usePage();
  const isOnly = languages.length === 1 && languages[0] === first;
  const changed = (code: string, text: string): unknown =>
    isOnly && typeof value !== 'object'
      ? text || undefined
      : withLanguage(value, code, text, first);
  return languages.map((code) => (
    <TextField
      key={code}
      label={isOnly ? label : `${label} (${languageName(code, pageLanguage)})`}
      text={textOnlyIn(value, code, first)}
      lang={code}
      isLong={isLong}
      isWide
      onText={(text) => onValue(changed(code, text))}
    />
  ));
}

type SelectFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onValue: (value: string) => void;
};

export function SelectField({ label, value, options, onValue }: SelectFieldProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onValue(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
