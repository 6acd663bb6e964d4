import {
  catalogueOf,
  type CatalogueShape,
  type Locale,
  type MessageKey,
  type Messages,
} from './catalogue';

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type NamesOf<Message> = Message extends string
  ? NamesIn<Message>
  : 'n' | NamesIn<Message[keyof Message]>;

type Values = { readonly [name: string]: string | number };

type ParamsOf<Key extends MessageKey> = {
  readonly [name in NamesOf<Messages[Key]>]: name extends 'n' | 'total' ? number : string;
};

/**
 * Words a message of the catalogue. The key and the names that it needs are typed; `n` and `total`
 * are numbers, the rest is text. Plural messages choose their form by `n`.
 */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...params: [NamesOf<Messages[Key]>] extends [never] ? [] : [params: ParamsOf<Key>]
) => string;

/** The words of one language: `createTranslate('nl')('zoom.in')` is "Inzoomen". */
export function createTranslate(locale: Locale): Translate {
  const { messages, tag, thousands, cases } = catalogueOf(locale);
  let rules: Intl.PluralRules | undefined;
  return (key, ...[params]) => {
    const message = messages[key];
    const values: Values = params ?? {};
    if (typeof message === 'string') return filled(message, values, thousands, cases);
    rules ??= new Intl.PluralRules(tag);
    const form = message[rules.select(Number(values['n']))] ?? message.other;
    return filled(form, values, thousands, cases);
  };
}

/**
 * Puts values in a message's `{names}`; a name without a value stays as it is. `{name:genitive}`
 * puts the words of the value in that one of the `cases`.
 */
export function filled(
  message: string,
  values: Values,
  thousands = '',
  cases: CatalogueShape['cases'] = {},
): string {
  return message.replace(/\{([\w.]+):?(\w*)\}/g, (whole, name: string, inCase: string) => {
    const value = values[name];
    if (typeof value === 'number') return String(value).replace(/\B(?=(\d{3})+$)/g, thousands);
    const words = cases[inCase];
    return (words ? value?.replace(/\p{L}+/gu, (word) => words[word] ?? word) : value) ?? whole;
  });
}
