import { expect, test } from 'vitest';

import { toLine, toPlainText } from './plainText';

test.each([
  ['plain', 'plain'],
  ['a < b && c > d', 'a < b && c > d'],
  ['<p>One</p><p>Two</p>', 'One\nTwo'],
  ['One<br/>Two', 'One\nTwo'],
  ['<ul><li>a<li>b</ul>', 'a\nb'],
  ['<b>bold</b> &amp; <i>it</i>', 'bold & it'],
  ['caf&eacute;&nbsp;&#8211;&#x201c;x', 'café –“x'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['before<script>alert(1)</script>after', 'beforeafter'],
  ['  a \t b \r\n\r\n\r\n c  ', 'a b\nc'],
  ['nul\u0000 bell\u0007', 'nul bell'],
  ['lone \ud800 surrogate', 'lone surrogate'],
  ['\u202eolleH', 'olleH'],
  ['\u2067שלום\u2069', '\u2067שלום\u2069'],
  ['© 2025 Œuvre “quoted” naïve', '© 2025 Œuvre “quoted” naïve'],
])('%j is %j', (written, text) => expect(toPlainText(written).text).toBe(text));

test('links and pictures are kept, except those that could run something', () => {
  const { links, media, hadMarkup } = toPlainText(
    '<a href="https://example.org/?a=1&amp;b=2">one <b>two</b></a>' +
      '<a href="javascript:alert(1)">no</a><a href="https://u:p@example.org">no</a>' +
      '<img src="//example.org/a.png"><iframe src="https://video.example.org/1"></iframe>',
  );
  expect(hadMarkup).toBe(true);
  expect(links).toEqual([{ url: 'https://example.org/?a=1&b=2', title: 'one two' }]);
  expect(media).toEqual(['https://example.org/a.png', 'https://video.example.org/1']);
});

test('the same text gives the same each time', () => {
  const once = toPlainText('\u202ex');
  expect(toPlainText('\u202ex')).toEqual(once);
  expect(once.hadBadCharacters).toBe(true);
});

test('a line has no breaks', () => expect(toLine(' a\nb \t c ')).toBe('a b c'));
