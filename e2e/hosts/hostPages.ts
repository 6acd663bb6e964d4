/**
 * Host pages, built from what real sites do to the embeds in them. `FRAME` stands for the snippet
 * with a frame, `ELEMENT` for the one with the element, and `SITE` for our site's address.
 */
import type { Page } from '../support/guarded';

export type HostPage = {
  readonly name: string;
  readonly body: string;
  readonly head?: string;
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly dir?: 'rtl';
  /** What the page or its reader does before the embed is seen. */
  readonly act?: (page: Page) => Promise<void>;
  /** The sandbox of the frame opens no windows, so that links cannot be followed. */
  readonly opensNoWindow?: true;
  /** No frame: the article shows what stands inside the element. */
  readonly isReader?: true;
  readonly isDark?: true;
  /** A parent scales the frame. */
  readonly isScaled?: true;
};

const SNIPPET = `src="SITE/embed/v1/en/" title="Timeline" width="100%" height="560" frameborder="0"
  allow="fullscreen; clipboard-write; web-share" referrerpolicy="strict-origin-when-cross-origin"`;
const FRAME = `<iframe ${SNIPPET} loading="lazy"></iframe>`;
const CONTENT = `<a href="SITE/en/"><img src="SITE/en/drawing.png" srcset="SITE/en/drawing-2x.png 2x"
  alt="The timeline" width="600" height="560"></a>`;
const ELEMENT = `<kroniek-timeline src="SITE/embed/v1/en/" height="560">${CONTENT}</kroniek-timeline>
  <script async src="SITE/embed/v1/embed.js"></script>`;

const style = (css: string): string => `<style>${css}</style>`;
const sandboxed = (sandbox: string): string => `<iframe sandbox="${sandbox}" ${SNIPPET}></iframe>`;
/** Resets of popular frameworks and themes, all at once. */
const RESET = `*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
  img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle }
  img, video { max-width: 100%; height: auto; filter: grayscale(1); mix-blend-mode: multiply }
  a, a * { color: #c00 !important; text-decoration: none; pointer-events: auto; background: #ffd }
  body { line-height: 1.15; font: 18px/1.6 Georgia, serif }`;

export const hostPages: readonly HostPage[] = [
  { name: 'plain-frame', body: FRAME },
  { name: 'plain-element', body: ELEMENT },
  { name: 'reset-frame', head: style(RESET), body: FRAME },
  { name: 'reset-element', head: style(RESET), body: ELEMENT },
  {
    name: 'iframe-height-auto',
    head: style('iframe { max-width: 100%; height: auto }'),
    body: FRAME,
  },
  {
    name: 'aspect-ratio',
    head: style('iframe { width: 100%; height: auto; aspect-ratio: 16 / 9 }'),
    body: `<div style="width:320px">${FRAME}</div>`,
  },
  {
    name: 'padding-hack',
    head: style(`.video { position: relative; height: 0; padding-bottom: 56.25% }
      .video iframe { position: absolute; inset: 0; width: 100%; height: 100% }`),
    body: `<div class="video">${FRAME}</div>`,
  },
  {
    name: 'grid-and-flex',
    head: style('.row { display: flex; gap: 1em } .row > * { flex: 1; min-width: 0 }'),
    body: `<div class="row"><p>A column of text.</p>${ELEMENT}</div>`,
  },
  {
    name: 'transform',
    head: style('.scaled { transform: scale(.8) rotate(.5deg); transform-origin: 0 0 }'),
    body: `<div class="scaled">${FRAME}</div>`,
    isScaled: true,
  },
  {
    name: 'zoom',
    head: style('.zoomed { zoom: 1.25 }'),
    body: `<div class="zoomed">${ELEMENT}</div>`,
    isScaled: true,
  },
  {
    name: 'hidden-first',
    body: `<div id="late" style="display:none">${FRAME.replace(' loading="lazy"', '')}</div>`,
    act: (page) =>
      page.locator('#late').evaluate((node) => {
        node.style.display = 'block';
      }),
  },
  {
    name: 'tabs',
    body: `<button id="tab">Timeline</button><div id="panel" hidden>${ELEMENT.replace(
      'height=',
      'from="2025-09-01" to="2025-09-20" height=',
    )}</div><script>
      tab.onclick = () => { panel.hidden = false; };
    </script>`,
    act: (page) => page.locator('#tab').click(),
  },
  {
    name: 'accordion',
    body: `<details><summary>Timeline</summary>${FRAME}</details>`,
    act: (page) => page.locator('summary').click(),
  },
  {
    name: 'lazy-loader',
    body: `${FRAME.replace(' src=', ' class="lazyload" src="about:blank" data-src=')}<script>
      new IntersectionObserver((entries, all) => {
        for (const { target, isIntersecting } of entries) {
          if (!isIntersecting) continue;
          all.unobserve(target);
          target.src = target.dataset.src;
        }
      }).observe(document.querySelector('.lazyload'));
    </script>`,
  },
  {
    name: 'moved-node',
    body: `<div id="from">${ELEMENT}</div><div id="to"></div>`,
    act: async (page) => {
      await page.evaluate(() => customElements.whenDefined('kroniek-timeline'));
      await page.locator('kroniek-timeline').evaluate((node) => {
        const place = document.querySelector('#to')!;
        for (let times = 0; times < 5; times++) {
          node.remove();
          place.append(node);
        }
      });
    },
  },
  {
    name: 'infinite-scroll',
    body: `<main></main><script>
      const main = document.querySelector('main');
      let articles = 0;
      const addArticle = () => {
        const article = document.createElement('article');
        const add = (name, text) =>
          article.appendChild(document.createElement(name)).append(text);
        add('h2', 'Article ' + ++articles);
        for (let k = 0; k < 20; k++) add('p', 'Text.');
        if (articles === 3) {
          const timeline = document.createElement('kroniek-timeline');
          timeline.src = 'SITE/embed/v1/en/';
          article.append(timeline);
        }
        main.append(article);
      };
      addEventListener('scroll', () => { if (articles < 4) addArticle(); });
      addArticle();
      addArticle();
    </script><script async src="SITE/embed/v1/embed.js"></script>`,
    act: async (page) => {
      await page.mouse.move(300, 300);
      await page.mouse.wheel(0, 600);
      await page.locator('kroniek-timeline').waitFor({ state: 'attached' });
    },
  },
  { name: 'amp', body: sandboxed('allow-scripts allow-popups') },
  { name: 'wordpress', body: sandboxed('allow-scripts'), opensNoWindow: true },
  {
    name: 'substack',
    body: sandboxed('allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'),
  },
  {
    name: 'nested-frames',
    body: `<iframe id="outer" width="100%" height="580" style="border:0" srcdoc="${FRAME.replaceAll(
      '"',
      '&quot;',
    )}"></iframe>`,
  },
  {
    name: 'cross-origin-isolated',
    headers: {
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    body: FRAME,
  },
  {
    name: 'opener-policy',
    headers: { 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' },
    body: ELEMENT,
  },
  {
    name: 'strict-policy',
    policy: "default-src 'none'; script-src SITE; frame-src SITE; img-src 'self' SITE",
    body: ELEMENT,
  },
  {
    name: 'trusted-types',
    policy:
      "script-src SITE; frame-src SITE; require-trusted-types-for 'script'; trusted-types 'none'",
    body: ELEMENT,
  },
  { name: 'right-to-left', dir: 'rtl', body: ELEMENT },
  {
    name: 'dark',
    head: `<meta name="color-scheme" content="dark">${style('body { background: #111; color: #eee }')}`,
    body: ELEMENT,
    isDark: true,
  },
  {
    name: 'reader-mode',
    // Readers' views keep links and images, and drop scripts, frames and unknown elements.
    body: CONTENT,
    isReader: true,
  },
  { name: 'scripts-blocked', policy: "script-src 'none'", body: ELEMENT, isReader: true },
];
