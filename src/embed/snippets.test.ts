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

// Frozen: add a changed snippet at the end, and never remove any. The browser tests try them all.
const published = JSON.parse(
  readFileSync('e2e/fixtures/embed-v1/snippets.json', 'utf8'),
) as readonly { form: SnippetForm; html: string }[];

test.each(Object.keys(snippets) as SnippetForm[])(
  'the current %s snippet is the last published one of its form',
  (form) => {
    const last = published.findLast((snippet) => snippet.form === form);
    expect(snippets[form](embedded)).toBe(last?.html);
  },
);

test('texts of the dataset and parameters are escaped', () => {
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
