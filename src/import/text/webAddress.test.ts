import { expect, test } from 'vitest';

import { linksIn } from './webAddress';

const PARIS = 'https://en.wikipedia.org/wiki/Paris_(city)';

test.each([
  [`See ${PARIS}.`, [PARIS]],
  [`(see ${PARIS})`, [PARIS]],
  [`[Paris](${PARIS}), and`, [PARIS]],
  ['(https://example.org/a)(note)', ['https://example.org/a']],
  ['[https://example.org/a]', ['https://example.org/a']],
  ['<iframe src="https://example.org/a">', ['https://example.org/a']],
])('%s has %j', (text, links) => {
  expect(linksIn(text)).toEqual(links);
});
