import { isolated } from '../base';
import {
  catalogueOf,
  type CatalogueShape,
  type Locale,
  type MessageKey,
  type Messages,
} from './catalogue';

type PlaceholdersIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;

type MessagePlaceholders<Message> = Message extends string
  ? PlaceholdersIn<Message>
  : 'n' | PlaceholdersIn<Message[keyof Message]>;

type Values = { readonly [name: string]: string | number };

type MessageParams<Key extends MessageKey> = {
  readonly [name in MessagePlaceholders<Messages[Key]>]: name extends 'n' | 'total'
    ? number
    : string;
};

/**
 * Returns a message of the catalogue with its placeholders replaced. Keys and placeholders are
 * typed: `n` and `total` are numbers, all others are text. `n` chooses the form of a plural
 * message.
 */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...params: [MessagePlaceholders<Messages[Key]>] extends [never]
    ? []
    : [params: MessageParams<Key>]
) => string;

/**
 * Creates the function that translates into one language: `createTranslate('nl')('zoom.in')` is
 * "Inzoomen". Throws if the language is not loaded.
 */
export function createTranslate(locale: Locale): Translate {
  const { messages, tag, ...catalogue } = catalogueOf(locale);
  let rules: Intl.PluralRules | undefined;
  return (key, ...[params]) => {
    const message = messages[key];
    const values: Values = params ?? {};
    if (typeof message === 'string') return interpolate(message, values, catalogue);
    rules ??= new Intl.PluralRules(tag);
    const form = message[rules.select(Number(values['n']))] ?? message.other;
    return interpolate(form, values, catalogue);
  };
}

/** How a language writes numbers. */
export type NumberStyle = Pick<CatalogueShape, 'thousands' | 'groupsFrom' | 'hasPairs' | 'digits'>;

/** A number with separators, in the digits of the language. */
export function formatNumber(
  value: number,
  { thousands, groupsFrom = 1000, hasPairs = false, digits }: NumberStyle,
): string {
  const [whole = '', decimals] = String(value).split('.');
  const groupStart = hasPairs ? /\B(?=(?:\d\d)*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g;
  const grouped = value < groupsFrom ? whole : whole.replace(groupStart, thousands);
  const text = decimals === undefined ? grouped : grouped + decimalSignFor(thousands) + decimals;
  return inDigits(text, digits);
}

/** The sign before decimals, in a language with this separator of thousands. */
export function decimalSignFor(thousands: string): string {
  return thousands === ',' ? '.' : thousands === '\u066c' ? '\u066b' : ',';
}

/** A text with the digits of a language, if it has its own. */
export function inDigits(text: string, digits: CatalogueShape['digits']): string {
  return digits === undefined
    ? text
    : text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}

/**
 * Replaces the `{placeholders}` of a message by values. A placeholder without a value stays.
 * `{name:genitive}` inflects the value by that entry of `cases`.
 */
export function interpolate(
  message: string,
  values: Values,
  {
    cases = {},
    isRightToLeft = false,
    thousands = '',
    ...numbers
  }: Partial<NumberStyle & Pick<CatalogueShape, 'cases' | 'isRightToLeft'>> = {},
): string {
  return message.replace(
    /\{([\w.]+):?(\w*)\}/g,
    (placeholder, name: string, grammaticalCase: string) => {
      const value = values[name];
      if (typeof value === 'number') return formatNumber(value, { thousands, ...numbers });
      if (value === undefined) return placeholder;
      const words = cases[grammaticalCase];
      if (typeof words === 'function') return isolated(words(value), isRightToLeft);
      const text = words ? value.replace(/\p{L}+/gu, (word) => words[word] ?? word) : value;
      return isolated(text, isRightToLeft);
    },
  );
}
