import { expect, test } from 'vitest';

import { compile, parseDataset } from '../index';

test('fields are details, and their texts are compared like others', () => {
  const event = {
    when: '1969-07-20',
    title: 'Landing',
    fields: [
      { name: 'Crew', value: '3' },
      { name: { en: 'Site' }, value: { en: 'Sea of Tranquillity' } },
    ],
  };
  const { dataset } = parseDataset({ events: [event] });
  const [details] = Object.values(dataset ? compile(dataset, 'en').details : {});
  expect(details?.fields).toEqual([
    ['Crew', '3'],
    ['Site', 'Sea of Tranquillity'],
  ]);
  const codesOf = (fields: unknown): readonly string[] =>
    parseDataset({ events: [{ ...event, fields }] })
      .issues.filter(({ severity }) => severity === 'error')
      .map(({ code, path }) => `${code} ${path}`);
  expect(codesOf({ Crew: '3' })).toEqual(['wrong-type events.0.fields']);
  expect(codesOf([{ name: 'Crew', value: 3 }])).toEqual(['wrong-type events.0.fields.0.value']);
  expect(codesOf([{ name: 'Crew' }])).toEqual(['missing-key events.0.fields.0.value']);
  expect(codesOf([{ name: { nl: 'Bemanning' }, value: '3' }])).toEqual([
    'missing-translation events.0.fields.0.name',
  ]);
});
