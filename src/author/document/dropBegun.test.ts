import { expect, test } from 'vitest';

import { dropBegun } from './dropBegun';
import { emptyDocument } from './edits';
import { relationsFrom, setRelationsFrom } from './relations';

test('what was only begun is left out, and a named range gets a name in its address', () => {
  const range = {
    title: 'The first days',
    summary: 'Talks.',
    from: '2025-09-01',
    to: '2025-09-03',
  };
  const dataset = dropBegun(
    {
      events: [{ title: 'A', claims: [{}, { source: 'https://example.org/' }] }, { title: 'B' }],
      ranges: [
        range,
        { ...range, slug: 'x' },
        { ...range, summary: '' },
        { title: { en: 'C' } },
        range,
      ],
      relations: [{ from: 'a', type: 'leads-to', stated: false }],
    },
    'en',
  );
  expect(dataset).toEqual({
    events: [{ title: 'A', claims: [{ source: 'https://example.org/' }] }, { title: 'B' }],
    ranges: [
      { ...range, slug: 'the-first-days' },
      { ...range, slug: 'x' },
      { ...range, slug: 'the-first-days-2' },
    ],
    relations: [],
  });
});

test('a relation fixes the ids of its events, and those of other events stay', () => {
  const start = {
    ...emptyDocument([['title', 'Title']]),
    settings: { relations: [{ from: 'c', to: 'a' }] },
  };
  const ids = new Map([
    [0, 'a'],
    [1, 'b'],
    [2, 'c'],
  ]);
  const related = setRelationsFrom('a', [{ type: 'follows', to: 'b' }], ids)(start);
  expect(related.settings['relations']).toEqual([
    { from: 'c', to: 'a' },
    { from: 'a', type: 'follows', to: 'b' },
  ]);
  expect(related.rows.map(({ event }) => event)).toEqual([{ id: 'a' }, { id: 'b' }, undefined]);
  expect(relationsFrom(related, 'a')).toHaveLength(1);
  expect(relationsFrom(setRelationsFrom('a', [], ids)(related), 'a')).toEqual([]);
});
