import { expect, test } from 'vitest';

import { FIELDS, reportCodes } from '../../import';
import { importCatalogueOf } from '../importWords';

const locales = ['en', 'nl', 'uk', 'pl'] as const;

test.each(locales)('every code has its sentences in %s, with its params', async (locale) => {
  const { sentences, fields } = await importCatalogueOf(locale);
  expect(Object.keys(sentences).sort()).toEqual(Object.keys(reportCodes).sort());
  expect(Object.keys(fields)).toEqual([...FIELDS]);
  for (const [code, { params }] of Object.entries(reportCodes)) {
    const { what, todo } = sentences[code as keyof typeof reportCodes];
    const names = [...`${what} ${todo}`.matchAll(/\{(?:\w+\.)?(\w+)\}/g)].map(([, name]) => name);
    expect({ code, names: new Set(names) }).toEqual({ code, names: new Set<string>(params) });
  }
});
