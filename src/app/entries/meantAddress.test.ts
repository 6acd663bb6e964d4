import fc from 'fast-check';
import { expect, test } from 'vitest';

import { completedAddress, decodedFully, meantAddress } from './meantAddress';

const site = { base: '/', languages: ['en', 'nl'], fallback: 'nl' };
const meant = (address: string, base = '/'): string | null => {
  const { pathname, search, hash } = new URL(address, 'https://example.org');
  return meantAddress({ pathname, search, hash }, { ...site, base });
};

test.each([
  ['/en/r/drone-night).', '/en/r/drone-night/'],
  ['/en/r/drone-night/).', '/en/r/drone-night/'],
  ['/en/r/Drone-Night/', '/en/r/drone-night/'],
  ['/EN/R/DRONE-NIGHT', '/en/r/drone-night/'],
  ['/en/r/drone-night/,', '/en/r/drone-night/'],
  ['/en/r/drone-night/"', '/en/r/drone-night/'],
  ['/en/r/drone-night/>', '/en/r/drone-night/'],
  ["/en/r/drone-night/'", '/en/r/drone-night/'],
  ['/en/r/drone-night%22%3E', '/en/r/drone-night/'],
  ['/en/r/drone-night%2522', '/en/r/drone-night/'],
  ['/en/r/drone-night%20', '/en/r/drone-night/'],
  ['/en/r/drone-night%C2%A0', '/en/r/drone-night/'],
  ['/en/r/drone-night%20and%20then', '/en/r/drone-night/'],
  ['/en/r/drone-=%0D%0Anight/', '/en/r/drone-night/'],
  ['/en/r/drone-%0A%3E%20night/', '/en/r/drone-night/'],
  ['/en/r/drone%E2%80%93night/', '/en/r/drone-night/'],
  ['/en/r/drone-%E2%80%8Bnight/', '/en/r/drone-night/'],
  ['/en/r/drone-night%E3%80%82', '/en/r/drone-night/'],
  ['/en/r/drone-night/%E4%B8%BA', '/en/r/drone-night/'],
  ['/en/r/drone-night，还有', '/en/r/drone-night/'],
  ['/（en/r/drone-night/）', '/en/r/drone-night/'],
  ['/en/r/drone-night](https://example.org/en/r/drone-night)', '/en/r/drone-night/'],
  ['/en/r/drone-night%7Chttps://example.org/', '/en/r/drone-night/'],
  ['/en/r/drone-night%F0%9F%91%8D', '/en/r/drone-night/'],
  ['/en/r/drone-night%', '/en/r/drone-night/'],
  ['/en/r/drone-night%2', '/en/r/drone-night/'],
  ['/en/r/drone-night%E3', '/en/r/drone-night/'],
  ['/en/r/drone-night.html', '/en/r/drone-night/'],
  ['/en//r//drone-night/', '/en/r/drone-night/'],
  ['/en%2Fr%2Fdrone-night', '/en/r/drone-night/'],
  ['/en/%5Cr/drone-night', '/en/r/drone-night/'],
  ['/en-GB/r/drone-night/', '/en/r/drone-night/'],
  ['/%3Cen/r/drone-night/%3E', '/en/r/drone-night/'],
  ['/en/r/drone-night/&utm_source=mail', '/en/r/drone-night/?utm_source=mail'],
  ['/en/&amp;from=2025-09-01', '/en/?from=2025-09-01'],
  ['/en/%3Ffrom=2025-09-01&to=2025-09-10', '/en/?from=2025-09-01&to=2025-09-10'],
  ['/en%3Fevent%3Dtalks', '/en/?event=talks'],
  ['/en/e/Talks).?theme=dark#list', '/en/e/talks/?theme=dark#list'],
  // Another language than the site's: the reader's, which the page without a language finds.
  ['/de/r/drone-night/', '/r/drone-night/'],
  ['/de/', '/'],
  ['/embed/v1/r/drone-night/', '/embed/v1/nl/r/drone-night/'],
  ['/embed/v1/de/r/drone-night/', '/embed/v1/nl/r/drone-night/'],
  ['/embed/v1/en/r/Drone-Night).?ui=none', '/embed/v1/en/r/drone-night/?ui=none'],
  ['/embed/en/', '/embed/v1/en/'],
  ['/Embed/', '/embed/v1/nl/'],
  ['/en/Feed.xml.', '/en/feed.xml'],
])('%s means %s', (sent, expected) => {
  expect(meant(sent)).toBe(expected);
});

test.each(['/en/r/drone-night/', '/en/r/drone-night', '/no/such/page/', '/', '/embed/v1/en/'])(
  '%s is no other address',
  (address) => {
    expect(meant(address)).toBeNull();
  },
);

test.each([
  ['/x/en/r/drone-nig/', '/x/en/r/drone-night/'],
  ['/x/en/e/alas?theme=dark#list', '/x/en/e/alaska-talks/?theme=dark#list'],
  ['/x/embed/v1/en/r/dron/?ui=none', '/x/embed/v1/en/r/drone-night/?ui=none'],
  // Two pages begin so, none does in this folder or language, or too little is left.
  ['/x/en/e/drone', null],
  ['/x/en/r/alaska', null],
  ['/x/nl/r/drone-nig', null],
  ['/x/en/r/dr', null],
  ['/x/en/r/', null],
  ['/en/r/drone-nig', null],
  ['/x/y/en/r/drone-nig', null],
])('%s is cut off, and means %s', (sent, expected) => {
  const pages = ['r/drone-night', 'e/drone-incursion', 'e/drone-wall', 'e/alaska-talks'];
  const paths = pages.map((page) => `/x/en/${page}/`);
  const { pathname, search, hash } = new URL(sent, 'https://example.org');
  // A page is listed more than once.
  expect(completedAddress({ pathname, search, hash }, '/x/', [...paths, ...paths])).toBe(expected);
});

test('the folder of the site stays as it is', () => {
  expect(meant('/Our-Site/en/r/A.', '/Our-Site/')).toBe('/Our-Site/en/r/a/');
  expect(meant('/elsewhere/r/A.', '/Our-Site/')).toBeNull();
});

test('an address leads on at most once, and never to another site', () => {
  const anyPath = fc.oneof(
    fc.webPath(),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          ...'en EN de embed v1 r e Talks . / // %2F %252F %25 %E0 & ?a=b \\ < . %0A ='.split(' '),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('/')),
  );
  fc.assert(
    fc.property(anyPath, (path) => {
      const { pathname, search, hash } = new URL(`https://example.org/`);
      const first = meantAddress({ pathname: `/${path}`, search, hash }, site);
      if (first === null) return;
      const target = new URL(first, 'https://example.org' + pathname);
      expect(target.origin).toBe('https://example.org');
      expect(meantAddress(target, site)).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

test('any text is decoded without a throw', () => {
  expect(decodedFully('/en/%E0%A4%A/%2541')).toBe('/en/%E0%A4%A/A');
});

test.each([
  ['/zh-hant/e/one).', '/zh-Hant/e/one/'],
  ['/zh_Hans/e/one).', '/zh-Hans/e/one/'],
  ['/zh/e/one).', '/zh-Hans/e/one/'],
  ['/pt-br/e/one).', '/pt/e/one/'],
  ['/fil/e/one).', '/fil/e/one/'],
])('a language with a script, a territory or three letters: %s', (address, expected) => {
  const { pathname, search, hash } = new URL(address, 'https://example.org');
  const languages = ['pt', 'zh-Hans', 'zh-Hant', 'fil'];
  const sent = { pathname, search, hash };
  expect(meantAddress(sent, { base: '/', languages, fallback: 'pt' })).toBe(expected);
});
