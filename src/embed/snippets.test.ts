import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { snippets, type SnippetContent, type SnippetForm } from './snippets';

const at = 'https://example.org';
const embedded: SnippetContent = {
  frame: `${at}/embed/v1/en/r/drone-night/`,
  page: `${at}/en/r/drone-night/`,
  title: 'The night of 9 to 10 September',
  height: 560,
  image: {
    src: `${at}/en/r/drone-night/drawing.png`,
    src2x: `${at}/en/r/drone-night/drawing-2x.png`,
    width: 600,
    height: 560,
    alt: 'Drawing',
  },
  script: `${at}/embed/v1/embed.js`,
};

// Frozen: a new form is added at the end, and none is ever taken out. The browser tests try them
// all.
const published = JSON.parse(
  readFileSync('e2e/fixtures/embed-v1/snippets.json', 'utf8'),
) as readonly { form: SnippetForm; html: string }[];

test.each(Object.keys(snippets) as SnippetForm[])(
  'what is written as %s is kept among what was published',
  (form) => {
    const last = published.findLast((one) => one.form === form);
    expect(snippets[form](embedded)).toBe(last?.html);
  },
);

test('the dataset’s words and the address’ own are text', () => {
  const evil = `"><script>alert(1)</script>' & $&`;
  const image = { ...embedded.image, alt: evil, src: `${at}/?a="&b=<` };
  for (const write of Object.values(snippets)) {
    const html = write({ ...embedded, title: evil, frame: `${at}/?q="><b>`, page: evil, image });
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<b>');
    expect(html).not.toMatch(/\sstyle=|\son\w+=/);
  }
  expect(snippets.iframe({ ...embedded, title: evil })).toContain(
    'title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39; &amp; $&amp;"',
  );
});
