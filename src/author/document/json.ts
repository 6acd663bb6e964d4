/** Reads values of a dataset whose shape is not checked yet. */
import type { JsonObject } from './types';

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; empty if the value is no list. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** A text of a dataset in one language: plain, or by language. */
export function textIn(value: unknown, language: string): string {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return '';
  const text = value[language] ?? Object.values(value)[0];
  return typeof text === 'string' ? text : '';
}

/** The text with the words of one language replaced. It stays plain if it was. */
export function withText(value: unknown, language: string, text: string): unknown {
  return isObject(value) ? { ...value, [language]: text } : text;
}

/** The text in one language; '' if it is not written in it. A plain text is in `first`. */
export function textOnlyIn(value: unknown, language: string, first: string): string {
  if (typeof value === 'string') return language === first ? value : '';
  const text = isObject(value) ? value[language] : undefined;
  return typeof text === 'string' ? text : '';
}

/** The text with one of its languages replaced; undefined if no language is left. */
export function withLanguage(
  value: unknown,
  language: string,
  text: string,
  first: string,
): unknown {
  const before = typeof value === 'string' ? { [first]: value } : isObject(value) ? value : {};
  const { [language]: _, ...rest } = before;
  if (text !== '') return { ...rest, [language]: text };
  return Object.keys(rest).length > 0 ? rest : undefined;
}
