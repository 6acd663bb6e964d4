/** The services whose pages can be shown in a frame, and the address of that frame. */
import type { Player } from '../../model';

type Page = { readonly host: string; readonly path: string; readonly query: string };

type Rule = {
  readonly name: string;
  /** Matched with the host and the path, without `www.`: `youtube.com/watch`. */
  readonly pattern: RegExp;
  readonly frame: (groups: readonly string[], page: Page) => string | null;
};

const youtubeFrame = (id: string | undefined): string | null =>
  id !== undefined && /^[\w-]{11}$/.test(id)
    ? `https://www.youtube-nocookie.com/embed/${id}`
    : null;

const rules: readonly Rule[] = [
  {
    name: 'YouTube',
    pattern: /^(?:m\.)?youtube(?:-nocookie)?\.com\/watch$/,
    frame: (_, { query }) => youtubeFrame(/(?:^|&)v=([^&]+)/.exec(query)?.[1]),
  },
  {
    name: 'YouTube',
    pattern: /^(?:youtu\.be|(?:m\.)?youtube(?:-nocookie)?\.com\/(?:shorts|embed|live))\/([\w-]+)$/,
    frame: ([id]) => youtubeFrame(id),
  },
  {
    name: 'Vimeo',
    pattern: /^(?:player\.)?vimeo\.com\/(?:video\/)?(\d+)(?:\/([\da-f]+))?$/,
    frame: ([id, hash]) => `https://player.vimeo.com/video/${id}?dnt=1${hash ? `&h=${hash}` : ''}`,
  },
  {
    name: 'X',
    pattern: /^(?:mobile\.)?(?:x|twitter)\.com\/\w+\/status\/(\d+)$/,
    frame: ([id]) => `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
  },
  {
    name: 'TikTok',
    pattern: /^tiktok\.com\/@[\w.-]+\/video\/(\d+)$/,
    frame: ([id]) => `https://www.tiktok.com/player/v1/${id}?autoplay=0`,
  },
  {
    name: 'Instagram',
    pattern: /^instagram\.com\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)$/,
    frame: ([kind, id]) => `https://www.instagram.com/${kind}/${id}/embed/`,
  },
  {
    name: 'Bluesky',
    pattern: /^bsky\.app\/profile\/([\w.:-]+)\/post\/(\w+)$/,
    frame: ([author, id]) => `https://embed.bsky.app/embed/${author}/app.bsky.feed.post/${id}`,
  },
  {
    name: 'Wikipedia',
    pattern: /^([a-z-]{2,12})\.(?:m\.)?wikipedia\.org\/wiki\/.+$/,
    frame: ([language], { path }) => `https://${language}.wikipedia.org${path}`,
  },
  {
    name: 'DocumentCloud',
    pattern: /^(?:embed\.)?documentcloud\.org\/documents\/(\d+-[\w-]+)$/,
    frame: ([id]) => `https://embed.documentcloud.org/documents/${id}/?embed=1`,
  },
  // Services that run on many hosts come last.
  {
    name: 'PeerTube',
    pattern: /^[^/]+\/(?:w|videos\/(?:watch|embed))\/([\w-]{22,36})$/,
    frame: ([id], { host }) => `https://${host}/videos/embed/${id}`,
  },
  {
    name: 'Mastodon',
    pattern: /^[^/]+\/@([\w.@-]+)\/(\d{6,20})$/,
    frame: ([author, id], { host }) => `https://${host}/@${author}/${id}/embed`,
  },
];

/** A host that a content policy can name. */
const POLICY_HOST = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?::\d+)?$/;

const ADDRESS = /^https:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/;

/** The player of a page's address; null if no service that Kroniek knows has it. */
export function playerOf(address: string): Player | null {
  const [, written = '', path = '', query = ''] = ADDRESS.exec(address) ?? [];
  const host = written.toLowerCase();
  const page = `${host.replace(/^www\./, '')}${path.replace(/\/$/, '')}`;
  for (const { name, pattern, frame: frameOf } of rules) {
    const match = pattern.exec(page);
    const frame = match && frameOf(match.slice(1), { host, path, query });
    if (!frame) continue;
    const [, frameHost = ''] = ADDRESS.exec(frame) ?? [];
    // The host goes into the content policy, where a space or a semicolon would end a part.
    return POLICY_HOST.test(frameHost) ? { name, host: frameHost, frame } : null;
  }
  return null;
}
