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

/**
 * Replaces the `{placeholders}` of a message by values. A placeholder without a value stays.
 * `{name:genitive}` inflects the words of the value by that entry of `cases`.
 */
export function interpolate(
  message: string,
  values: Values,
  {
    thousands = '',
    cases = {},
    isRightToLeft = false,
  }: Partial<Pick<CatalogueShape, 'thousands' | 'cases' | 'isRightToLeft'>> = {},
): string {
  return message.replace(
    /\{([\w.]+):?(\w*)\}/g,
    (placeholder, name: string, grammaticalCase: string) => {
      const value = values[name];
      if (typeof value === 'number') return String(value).replace(/\B(?=(\d{3})+$)/g, thousands);
      const words = cases[grammaticalCase];
      const text = words ? value?.replace(/\p{L}+/gu, (word) => words[word] ?? word) : value;
      return text === undefined ? placeholder : isolated(text, isRightToLeft);
    },
  );
}
