/** A whole timeline as a folder for a web host, in a zip. */
import { gunzipSync, strFromU8 } from 'fflate';

import { bytesOfBase64 } from '../../base';
import { zipOf } from '../zipOf';
import { pageOf } from './singleFile';
import type { PackedText } from './inlineAssets';
import type { BundleContent } from './types';

/** The folder that the zip unpacks to has the id of the timeline. */
export function embedFolderZip(content: BundleContent): Uint8Array<ArrayBuffer> {
  const { exported, dataset, assets } = content;
  const { core } = exported;
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const scripts = [
    ...assets.words.map((words) => [`words-${words.language}.js`, words] as const),
    ['timeline.js', assets.app] as const,
  ];
  const page = pageOf(content, {
    policy,
    style: ['page.css', 'timeline.css']
      .map((name) => `<link rel="stylesheet" href="${name}">`)
      .join('\n'),
    attributes: ' data-dataset="events.json"',
    scripts: scripts.map(([name]) => `<script src="${name}"></script>`),
  });
  const files: { readonly [name: string]: string } = {
    'index.html': page,
    'events.json': `${JSON.stringify(dataset, null, 1)}\n`,
    'page.css': assets.plain.text,
    'timeline.css': unpacked(assets.style),
    ...Object.fromEntries(scripts.map(([name, script]) => [name, unpacked(script)])),
    'README.txt': readmeOf(core.id, core.title),
  };
  return zipOf(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${core.id}/${name}`, text])),
    core.updated,
  );
}

function unpacked({ packed }: PackedText): string {
  return strFromU8(gunzipSync(bytesOfBase64(packed)));
}

function readmeOf(id: string, title: string): string {
  return `${title}

This folder is a whole timeline. It needs a web host, and nothing else.

PUT IT ON A SERVER
  Copy the folder "${id}" to your host as it is. The timeline is then at
  https://YOUR-HOST/${id}/
  Any host of static files will do. The page asks no other host for anything.
  Opened from a disk, the page shows its words without the drawing.

SHOW IT IN AN ARTICLE
  <iframe src="https://YOUR-HOST/${id}/" title="${title.replaceAll('"', '&quot;')}"
    style="width: 100%; height: 480px; border: 0" loading="lazy" allowfullscreen></iframe>
  In a frame the timeline fits its height. ?lang=nl chooses a language of the dataset, and
  ?theme=dark the dark theme.

CHANGE IT
  events.json has the events. Kroniek opens it again: https://www.npmjs.com/package/kroniek

FILES
  index.html        the page, with its words for readers without scripts
  events.json       the dataset
  timeline.js       the code, which runs in the page
  words-*.js        the words of the interface
  *.css             the style sheets
`;
}
