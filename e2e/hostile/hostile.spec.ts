/**
 * A dataset in which every text is an attack (`hostileTexts.ts`). The page shows the texts as they
 * are written. No text runs, sends a request or becomes markup: `hostileSite.ts` and `guarded.ts`
 * check that in every test here.
 */
import { expect, type Locator } from '../support/guarded';
import {
  ALSO_IN_FIREFOX,
  open,
  openMenu,
  revisit,
  showAllEvidence,
  waitUntilLive,
} from '../support/timeline';
import { hostileDataset } from './hostileDataset';
import { ADDRESS, test } from './hostileSite';
import { hostileTexts } from './hostileTexts';

// One worker for each browser, so that one server is enough.
test.describe.configure({ mode: 'default' });
test.use({ viewport: { width: 1280, height: 900 } });

const dataset = hostileDataset();
/** The event with all hostile texts in each of its fields. */
const whole = dataset.events.at(-1)!;
const range = dataset.ranges.at(-1)!;

/** Collapses white space, since line breaks do not matter. */
const normalize = (text: string): string => text.replaceAll(/[\s\u2028\u2029\ufeff]+/g, ' ').trim();
const textOf = async (locator: Locator): Promise<string> =>
  normalize((await locator.allTextContents()).join(' '));

/** Waits until the elements contain every hostile text as written. */
async function expectAllTexts(locator: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const shown = await textOf(locator);
      return hostileTexts.filter((text) => !shown.includes(normalize(text)));
    })
    .toEqual([]);
}

test('the page shows every text as written', { tag: ALSO_IN_FIREFOX }, async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle(normalize(dataset.title.en));
  expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe(normalize(dataset.title.en));
  const entries = page.locator('[data-entry]');
  await expect(entries).toHaveCount(dataset.events.length);
  const titles = await entries.getByRole('heading').allTextContents();
  for (const { title } of dataset.events) {
    expect(titles.map(normalize).some((shown) => shown.includes(normalize(title.en)))).toBe(true);
  }
  for (const part of ['masthead', 'log', 'chapters', 'foot']) {
    await expectAllTexts(page.locator(`[data-part="${part}"]`));
  }
  await showAllEvidence(page, dataset.events.length);
  for (const name of ['blockquote', '.claim', '.evidence']) {
    await expectAllTexts(page.locator(`[data-entry] ${name}`));
  }
});

test('the opened event, sharing, search, filters and groupings show texts as written', async ({
  page,
}) => {
  await open(page, `./en/?event=${whole.id}`);
  const details = page.locator(`[data-details="${whole.id}"]`);
  await expectAllTexts(details);
  await expectAllTexts(details.locator('blockquote'));

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expectAllTexts(dialog.getByRole('figure').first());
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await page.getByRole('searchbox').fill('window.pwned');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search').getByRole('status')).toHaveText(
    new RegExp(`^Found: [1-9]\\d* of ${dataset.events.length}$`),
  );
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await expectAllTexts(page.getByRole('dialog', { name: 'Filter events' }));
  await page.keyboard.press('Escape');

  for (const by of ['actor', 'place']) {
    await openMenu(page);
    await page.getByRole('combobox', { name: 'Lanes by' }).selectOption(by);
    await expect(page.getByRole('application')).toContainText('pwned');
  }
});

test('the story and as known on show texts as written', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Play the story' }).click();
  const story = page.getByRole('region', { name: 'The story, step by step' });
  await story.getByRole('button', { name: 'Pause' }).click();
  await expectAllTexts(story);

  await revisit(page, '?known=2025-02-01');
  await expectAllTexts(page.getByRole('heading', { level: 1 }));
});

test('an attack in the address is refused', async ({ page }) => {
  const attack = `"><img src=x onerror=window.pwned=1>'</script>{{7*7}}`;
  const keys =
    'from to event known with scale since zone group fold lanes statuses actors places tags sources q theme ui lang';
  const query = new URLSearchParams(keys.split(' ').map((key) => [key, attack]));
  await open(page, `./en/?${query.toString()}&__proto__=1&constructor=1#${attack}`);
  await expect(page.getByRole('searchbox')).toHaveValue(attack);
  await expect(
    page.getByText('could not be read').or(page.getByRole('alert')).first(),
  ).toBeAttached();
  await open(page, `./en/?actors=__proto__,constructor&lanes=${CLOBBERED}&event=__proto__`);
});

test('event, range, source and redirect pages show texts as written', async ({ page }) => {
  await open(page, `./en/e/${whole.id}/`);
  await expectAllTexts(page.locator(`[data-details="${whole.id}"]`));
  await open(page, `./en/r/${range.slug}/`);
  const lead = await textOf(page.locator('[data-part="lead"]'));
  expect(lead).toContain(normalize(range.title.en));
  expect(lead).toContain(normalize(range.summary.en));
  await page.goto(`./en/source/${dataset.sources.at(-1)!.id}/`);
  await expectAllTexts(page.getByRole('main'));
  await page.goto('./en/e/alias-3/');
  await page.waitForURL(`**/en/e/${dataset.events[3]!.id}/`);
  await waitUntilLive(page);
  await page.goto('./no/such/page/');
  await expect(page.getByRole('main')).toContainText(normalize(dataset.events[0]!.title.en));
});

test(
  'an embed shows texts as written, and snippets are exactly one frame, element or link',
  { tag: ALSO_IN_FIREFOX },
  async ({ page, news }) => {
    await open(page, `./en/r/${range.slug}/`);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Embed in a page' }).click();
    const codes: string[] = [];
    for (const form of [/^A frame/, /^An element/, /^A link/]) {
      await dialog.getByRole('radio', { name: form }).check();
      codes.push(await dialog.getByRole('textbox', { name: 'Code' }).inputValue());
    }
    for (const [k, code] of codes.entries()) {
      await news.open(page, { body: `<article>${code}</article>` });
      const { names, title } = await page.getByRole('article').evaluate((article) => ({
        names: [...article.querySelectorAll('*')].map((node) => node.localName),
        title: article.querySelector('iframe')?.title ?? article.querySelector('img')?.alt ?? '',
      }));
      const link = ['a', 'img'];
      expect(names).toEqual([['iframe'], ['kroniek-timeline', ...link, 'script'], link][k]);
      expect(normalize(title)).toContain(normalize(range.title.en));
    }
    await news.open(page, {
      body: `<iframe src="SITE/embed/v1/en/e/${whole.id}/" width="100%" height="700"></iframe>`,
    });
    const embed = page.frameLocator('iframe');
    await embed.locator('.plot').click({ position: { x: 5, y: 5 } });
    await expect(embed.locator('[data-kroniek]')).toHaveAttribute('data-live', '');
    await expectAllTexts(embed.locator(`[data-details="${whole.id}"]`));
  },
);

test('pages without scripts show texts as written', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}en/`);
  await expect(page.locator('[data-entry]')).toHaveCount(dataset.events.length);
  await page.goto(`${site}en/list/`);
  await expectAllTexts(page.locator('[data-entry] .evidence'));
  await page.goto(`${site}en/e/${whole.id}/`);
  await expectAllTexts(page.locator(`[data-details="${whole.id}"]`));
  await page.goto(`${site}embed/v1/en/e/${whole.id}/`);
  await expect(page.locator('[data-mark]').first()).toBeAttached();
  await context.close();
});

test('feed, sitemap, metadata and oEmbed are well-formed, with texts as written', async ({
  page,
  context,
}) => {
  const get = async (path: string): Promise<string> => (await page.request.get(path)).text();
  // In a blank page, since our content policy forbids parsing documents.
  const blank = await context.newPage();
  const parsed = (text: string, type: 'application/xml' | 'text/html') =>
    blank.evaluate(
      ([source, as]) => {
        const { documentElement: root } = new DOMParser().parseFromString(source, as);
        const nodes = [...root.querySelectorAll('*')];
        return {
          fault: root.querySelector('parsererror')?.textContent ?? null,
          names: [...new Set(nodes.map((node) => node.localName))].toSorted(),
          texts: nodes.filter((node) => node.children.length === 0).map((node) => node.textContent),
          title: root.querySelector('iframe')?.title ?? null,
        };
      },
      [text, type] as const,
    );

  const feed = await parsed(await get('./en/feed.xml'), 'application/xml');
  expect(feed.fault).toBeNull();
  expect(feed.names).toEqual(FEED);
  for (const text of [whole.title.en, dataset.licence, dataset.byline.en]) {
    expect(feed.texts.map(normalize)).toContain(normalize(text));
  }
  const sitemap = await parsed(await get('./sitemap.xml'), 'application/xml');
  expect(sitemap.fault).toBeNull();
  expect(sitemap.names).toEqual(['lastmod', 'link', 'loc', 'url']);

  await page.goto(`./en/e/${whole.id}/`);
  const metadata = await page.evaluate(() => {
    const content = (selector: string) => document.querySelector(selector)?.getAttribute('content');
    return {
      data: document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
      title: content('meta[property="og:title"]') ?? '',
      description: content('meta[property="og:description"]') ?? '',
      oembed:
        document.querySelector<HTMLLinkElement>('link[type="application/json+oembed"]')?.href ?? '',
    };
  });
  expect(normalize(metadata.title)).toContain(normalize(whole.title.en));
  expect(normalize(metadata.description)).toContain(normalize(whole.summary.en));
  type Things = {
    readonly '@graph': readonly { readonly name: string; readonly description: string }[];
  };
  const [thing] = (JSON.parse(metadata.data) as Things)['@graph'];
  expect([thing?.name, thing?.description]).toEqual([whole.title.en, whole.summary.en]);

  const oembed = JSON.parse(await get(`./${metadata.oembed.slice(ADDRESS.length)}`)) as {
    readonly title: string;
    readonly html: string;
  };
  expect(oembed.title).toBe(whole.title.en);
  const frame = await parsed(oembed.html, 'text/html');
  expect(frame.names).toEqual(['body', 'head', 'iframe']);
  expect(normalize(frame.title ?? '')).toBe(normalize(whole.title.en));
});

const FEED = [
  'author',
  'entry',
  'id',
  'link',
  'name',
  'published',
  'rights',
  'subtitle',
  'summary',
  'title',
  'updated',
];
/** Two lanes of the dataset, and a property of every object. */
const CLOBBERED = 'location,__proto__,constructor';
