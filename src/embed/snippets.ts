/**
 * What an editor pastes into an article. Snippets that were published once stand in articles for
 * good: `e2e/fixtures/embed-v1/` holds every form that this has ever written, and each must work.
 */

import { escapeHtml } from '../base';

/** What a snippet shows. Addresses are whole: an article stands at another site. */
export type SnippetContent = {
  /** The page to embed, below `/embed/v1/`. */
  readonly frame: string;
  /** The same at the site itself, for who follows a link. */
  readonly page: string;
  readonly title: string;
  /** Of the frame, px. */
  readonly height: number;
  /** The drawing as an image, and the same with twice the pixels. */
  readonly image: {
    readonly src: string;
    readonly src2x: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  };
  /** The custom element's script. */
  readonly script: string;
};

type Attributes = { readonly [name: string]: string | number | true };

/** The frame alone: it needs no script of the page's, and nothing on the page moves. */
function frameSnippet({ frame, title, height }: SnippetContent): string {
  return element('iframe', {
    src: frame,
    title,
    width: '100%',
    height,
    // Strict sites refuse a style attribute.
    frameborder: 0,
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write; web-share',
    referrerpolicy: 'strict-origin-when-cross-origin',
  });
}

/** The custom element: what stands inside serves where no script runs. */
function elementSnippet(embedded: SnippetContent): string {
  const { frame, height, script } = embedded;
  return [
    element('kroniek-timeline', { src: frame, height }, linkSnippet(embedded)),
    element('script', { async: true, src: script }),
  ].join('\n');
}

/** A link with an image, for newsletters and wherever a page can hold no more. */
function linkSnippet({ page, image }: SnippetContent): string {
  const { src, src2x, alt, width, height } = image;
  return element(
    'a',
    { href: page },
    startTag('img', { src, srcset: `${src2x} 2x`, alt, width, height }),
  );
}

/** The forms of snippet, the one that is right for most first. */
export const snippets = {
  iframe: frameSnippet,
  element: elementSnippet,
  link: linkSnippet,
} as const satisfies { readonly [form: string]: (embedded: SnippetContent) => string };

export type SnippetForm = keyof typeof snippets;

function element(name: string, attributes: Attributes, content = ''): string {
  return `${startTag(name, attributes)}${content}</${name}>`;
}

function startTag(name: string, attributes: Attributes): string {
  const pairs = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`,
  );
  return `<${name}${pairs.join('')}>`;
}
