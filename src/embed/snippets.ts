/**
 * Writes the snippets that an editor pastes into an article, where they stay for good. Every form
 * that this file has ever written is in `e2e/fixtures/embed-v1/`, and must keep working.
 */

import { escapeHtml } from '../base';

/** What a snippet shows. Addresses are absolute, since an article is on another site. */
export type SnippetContent = {
  /** The address of the embed, below `/embed/v1/`. */
  readonly frame: string;
  /** The address of the same state on the site itself. */
  readonly page: string;
  readonly title: string;
  /** The height of the frame (px). */
  readonly height: number;
  /** The drawing as an image, `src2x` with twice the pixels. Sizes are in CSS px. */
  readonly image: {
    readonly src: string;
    readonly src2x: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  };
  /** The address of the custom element's script. */
  readonly script: string;
};

type Attributes = { readonly [name: string]: string | number | true };

/** A frame: it needs no script, and nothing on the page moves when it loads. */
function frameSnippet({ frame, title, height }: SnippetContent): string {
  return element('iframe', {
    src: frame,
    title,
    width: '100%',
    height,
    // Not a style attribute, which sites with a strict policy refuse.
    frameborder: 0,
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write; web-share',
    referrerpolicy: 'strict-origin-when-cross-origin',
  });
}

/** The custom element, with a link inside that shows if scripts do not run. */
function elementSnippet(content: SnippetContent): string {
  const { frame, height, script } = content;
  return [
    element('kroniek-timeline', { src: frame, height }, linkSnippet(content)),
    element('script', { async: true, src: script }),
  ].join('\n');
}

/** A link with an image, for newsletters and pages that allow no more. */
function linkSnippet({ page, image }: SnippetContent): string {
  const { src, src2x, alt, width, height } = image;
  return element(
    'a',
    { href: page },
    startTag('img', { src, srcset: `${src2x} 2x`, alt, width, height }),
  );
}

/** The forms of snippet, the most suitable first. */
export const snippets = {
  iframe: frameSnippet,
  element: elementSnippet,
  link: linkSnippet,
} as const satisfies { readonly [form: string]: (content: SnippetContent) => string };

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
