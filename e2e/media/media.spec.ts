/** Pictures and cards of other sites: in an opened event, in the lightbox, and in the list. */
import { expect, type Locator, type Page } from '../support/guarded';
import { recordLayoutShifts } from '../support/layoutShifts';
import { siteTest } from '../support/siteTest';
import { ALSO_IN_FIREFOX, details, open } from '../support/timeline';
import { GALLERY, GRAPHIC, HOSTS, mediaDataset, ONE, OUTSIDE, writePictures } from './mediaDataset';

const test = siteTest('media', mediaDataset, writePictures);

// One worker for each browser, so that the site is served once.
test.describe.configure({ mode: 'default' });
test.use({ viewport: { width: 1280, height: 900 } });

/** The opened event beside the drawing. */
const panel = (page: Page, id: string): Locator => details(page, id).and(page.locator('.panel'));

/** Answers requests to other sites with a small page, and lists their addresses. */
async function recordOtherSites(page: Page): Promise<readonly string[]> {
  const requests: string[] = [];
  await page.route(/^https:/, async (route) => {
    requests.push(route.request().url());
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>The player</p>' });
  });
  return requests;
}

test('another site is contacted only after a press', { tag: ALSO_IN_FIREFOX }, async ({ page }) => {
  const requests = await recordOtherSites(page);
  await open(page, `./en/e/${OUTSIDE}/`);
  const [video, post] = [0, 1].map((k) => panel(page, OUTSIDE).locator('.card').nth(k));
  await expect(video!).toContainText('contacts www.youtube-nocookie.com');
  await expect(post!).toContainText('contacts social.example.org');
  await video!.hover();
  await video!.getByRole('button', { name: 'Show here' }).focus();
  expect(requests).toEqual([]);
  await expect(page.locator('iframe, link[rel*="connect"], link[rel*="dns"]')).toHaveCount(0);

  await page.keyboard.press('Enter');
  const frame = page.getByTitle('The press conference');
  await expect(frame.contentFrame().getByText('The player')).toBeVisible();
  await expect(frame).toBeFocused();
  expect(requests).toEqual(['https://www.youtube-nocookie.com/embed/abcdefghijk']);
});

test('the policy has the hosts of the dataset and no other', async ({ page, request }) => {
  const response = await request.get('./en/');
  await page.goto('./en/');
  const meta = await page.locator('meta[http-equiv]').getAttribute('content');
  for (const policy of [response.headers()['content-security-policy'], meta]) {
    const [, frames] = /frame-src ([^;]*)/.exec(policy ?? '') ?? [];
    expect(frames).toBe(["'self'", ...HOSTS.map((host) => `https://${host}`)].join(' '));
    expect(policy).not.toContain('media-src');
  }
});

test(
  'keys open the lightbox, go through it and close it',
  { tag: ALSO_IN_FIREFOX },
  async ({ page }) => {
    await open(page, `./en/e/${GALLERY}/`);
    const first = panel(page, GALLERY).getByRole('link', { name: 'Enlarge: Shapes, wide' });
    await first.focus();
    await page.keyboard.press('Enter');
    const lightbox = page.getByRole('dialog');
    await expect(lightbox.getByRole('img', { name: 'Shapes, wide' })).toBeVisible();
    await expect(lightbox).toContainText('1 / 3');
    await expect(lightbox).toContainText('Test picture');
    await page.keyboard.press('ArrowRight');
    await expect(lightbox.getByRole('img', { name: 'Shapes, tall' })).toBeVisible();
    await page.keyboard.press('End');
    await expect(lightbox).toContainText('A flat picture.');
    await page.keyboard.press('ArrowRight');
    await expect(lightbox).toContainText('3 / 3');

    const widthOf = () =>
      lightbox
        .getByRole('img', { name: 'flat' })
        .evaluate((node) => node.getBoundingClientRect().width);
    const whole = await widthOf();
    await page.keyboard.press('+');
    await expect.poll(widthOf).toBeGreaterThan(whole * 1.4);
    await page.keyboard.press('0');
    await expect.poll(widthOf).toBe(whole);

    await page.keyboard.press('Escape');
    await expect(lightbox).toBeHidden();
    await expect(first).toBeFocused();
    // The key closes the lightbox alone.
    await expect(panel(page, GALLERY)).toBeVisible();
  },
);

test('a covered picture is fetched once it is asked for, for the whole visit', async ({
  page,
  guard,
}) => {
  // The choice is kept for the visit.
  guard.expected = /^storage: sessionStorage$/;
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const requestsOfPicture = () => fetched.filter((url) => /\/tall-/.test(url));
  await open(page, `./en/e/${GRAPHIC}/`);
  const covered = panel(page, GRAPHIC).locator('.covered');
  const image = covered.getByRole('img');
  await expect(covered.locator('summary')).toContainText('A wounded man.');
  await expect(image).toBeHidden();
  await expect(page.locator(`[data-entry="${GRAPHIC}"] .entry-thumb`)).toHaveCount(0);
  expect(requestsOfPicture()).toEqual([]);

  await covered.locator('summary').press('Enter');
  await expect(image).toBeVisible();
  await expect.poll(requestsOfPicture).not.toEqual([]);
  await page.reload();
  await expect(image).toBeVisible();
});

/** The sum of the layout shifts so far. */
function sumOf(shifts: readonly string[]): number {
  return shifts.reduce((total, shift) => total + Number.parseFloat(shift), 0);
}

test('nothing moves when pictures arrive', async ({ page }) => {
  const { shifts } = await recordLayoutShifts(page);
  await open(page, `./en/e/${GALLERY}/`);
  await expect.poll(() => page.evaluate(areVisibleImagesLoaded)).toBe(true);
  const moved = await shifts();
  expect(sumOf(moved), moved.join('\n')).toBeLessThan(0.01);
});

test('the words below a picture stay where they are on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await page.locator(`[data-mark="${GALLERY}"]`).first().click();
  const below = details(page, GALLERY).locator('.claims-box, .dating').first();
  await below.waitFor();
  const heightAbove = () =>
    below.evaluate((node) => {
      const top = node.closest('[data-details]')!.getBoundingClientRect().top;
      return node.getBoundingClientRect().top - top;
    });
  const before = await heightAbove();
  expect(before).toBeGreaterThan(200);
  await expect.poll(() => page.evaluate(areVisibleImagesLoaded)).toBe(true);
  expect(await heightAbove()).toBe(before);
});

/** Runs in the page. */
function areVisibleImagesLoaded(): boolean {
  const images = [...document.querySelectorAll<HTMLImageElement>('.medium picture img')];
  const visible = images.filter((image) => {
    const { top, bottom, width } = image.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight;
  });
  return visible.length > 0 && visible.every((image) => image.complete && image.naturalWidth > 0);
}

test('the list has a thumbnail, and no picture is fetched eagerly', async ({ page }) => {
  await open(page);
  const thumb = page.locator(`[data-entry="${ONE}"] img.entry-thumb`);
  await thumb.scrollIntoViewIfNeeded();
  await expect
    .poll(() => thumb.evaluate((node: HTMLImageElement) => node.naturalWidth))
    .toBeGreaterThan(0);
  const eager = page.locator('img:not(.tiny, [loading="lazy"])');
  await expect(eager).toHaveCount(0);
});

test('the story shows the picture of a step with its credit, and a press opens its event', async ({
  page,
}) => {
  await open(page);
  await page.locator('[data-story]').first().click();
  const picture = page.locator('.story-picture');
  await expect(picture).toContainText('Test picture');
  await expect.poll(() => picture.locator('picture img').evaluate(widthOfFile)).toBeGreaterThan(0);
  const height = () => page.locator('.story').evaluate((node) => node.clientHeight);
  const before = await height();
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(picture.getByRole('link')).toHaveCount(0);
  expect(await height()).toBe(before);
  await page.getByRole('button', { name: 'Previous step' }).click();
  await picture.getByRole('link').click();
  const opened = await picture.getByRole('link').getAttribute('data-opens');
  await expect(panel(page, opened ?? '')).toBeVisible();
});

test('the tooltip of a mark has the picture of its event', async ({ page }) => {
  await open(page);
  await page.locator(`[data-mark="${ONE}"]`).first().focus();
  const picture = page.locator('.tip img');
  await expect.poll(() => picture.evaluate(widthOfFile)).toBe(160);
  await page.locator(`[data-mark="${GRAPHIC}"]`).first().focus();
  await expect(page.locator('.tip')).toBeVisible();
  await expect(picture).toHaveCount(0);
});

/** Runs in the page. */
function widthOfFile(image: Element): number {
  return (image as HTMLImageElement).naturalWidth;
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of an event has its pictures with credits, and links for cards', async ({
    page,
  }) => {
    await page.goto(`./en/e/${GALLERY}/`);
    const figures = panel(page, GALLERY).locator('figure');
    await expect(figures).toHaveCount(3);
    for (const figure of await figures.all()) {
      await figure.scrollIntoViewIfNeeded();
      await expect(figure.locator('picture img')).toBeVisible();
      await expect(figure).toContainText('Test picture');
      await expect(figure).toContainText('CC0');
    }
    // The pictures of the whole dataset are below the list.
    await page.goto('./en/');
    await expect(page.locator('.front-media figure')).toContainText('A flat picture.');

    await page.goto(`./en/e/${OUTSIDE}/`);
    const card = panel(page, OUTSIDE).locator('.card').first();
    await expect(card.getByRole('button')).toBeHidden();
    await expect(card.getByRole('link')).toHaveAttribute(
      'href',
      'https://www.youtube.com/watch?v=abcdefghijk',
    );
  });
});
