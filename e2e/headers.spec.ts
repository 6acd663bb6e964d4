/** What the host says of every file, and each page of itself where a host says nothing. */
import { readFileSync } from 'node:fs';

import { expect, test } from './guarded';

const [, policy = ''] =
  /^ {2}Content-Security-Policy: (.+)$/m.exec(readFileSync('public/_headers', 'utf8')) ?? [];
/** What counts in a header alone (CSP 3, 3.3): a browser ignores it elsewhere, and says so. */
const inMeta = policy.replace(/; frame-ancestors [^;]*/, '');

const pages = {
  'the page of no language': ['', 200],
  'a language’s': ['uk/', 200],
  'an event’s': ['en/e/drone-incursion/', 200],
  'a range’s': ['en/r/drone-night/', 200],
  'a source’s': ['nl/source/letter/', 200],
  'an article with embeds': ['demo/', 200],
  'an article that leads one': ['demo/scroll/', 200],
  'none at all': ['no/such/page/', 404],
} as const;

for (const [name, [path, status]] of Object.entries(pages)) {
  test(`the policy comes with and in a page: ${name}`, async ({ request }) => {
    const response = await request.get(`./${path}`);
    expect(response.status()).toBe(status);
    expect(response.headers()['content-security-policy']).toBe(policy);
    const html = await response.text();
    const [, written = ''] =
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? [];
    expect(written.replaceAll('&#39;', "'")).toBe(inMeta);
    // In force before anything that it is about.
    const rest = html.slice(html.indexOf(written));
    expect(rest.match(/<(?:script|link|img|style)\b/g)).toHaveLength(
      html.match(/<(?:script|link|img|style)\b/g)!.length,
    );
  });
}

test('an embed’s policy is in its header alone, and every file is for other sites to use', async ({
  request,
}) => {
  const page = await request.get('./embed/v1/en/');
  const html = await page.text();
  // Under a sandbox a meta tag’s `self` is nobody.
  expect(html).not.toContain('http-equiv');
  const [sheet = ''] = /assets\/[^"]*\.css/.exec(html) ?? [];
  const cached = 'public, max-age=';
  for (const [path, cache] of [
    ['embed/v1/en/', undefined],
    ['embed/v1/embed.js', `${cached}300`],
    [sheet, `${cached}31536000, immutable`],
  ] as const) {
    expect((await request.get(`./${path}`)).headers(), path).toMatchObject({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      ...(cache && { 'cache-control': cache }),
    });
  }
});
