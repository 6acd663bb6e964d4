/** `kroniek preview`: serves a written site as a host does that reads its `_headers`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { createStaticServer, isFileIn } from '../../../scripts/serve/staticServer.mjs';
import { UsageFailure } from './failures';
import { listen } from './listen';

type PreviewOptions = {
  readonly folder: string;
  /** The folder of the site on its host; null if the site's own pages name it. */
  readonly base: string | null;
  readonly port: number | null;
};

/** Returns the address of the site. */
export async function servePreview({ folder, base, port }: PreviewOptions): Promise<string> {
  if (!isFileIn(folder, 'index.html')) {
    throw new UsageFailure(`${folder} has no site: write one with kroniek build FILE -o ${folder}`);
  }
  const home = base ?? baseIn(await readFile(path.join(folder, 'index.html'), 'utf8'));
  const url = await listen(createStaticServer(folder, home), port);
  return url.replace(/\/$/, home);
}

/** The folder that a site was built for: its first page names it for the script of redirects. */
function baseIn(html: string): string {
  return /<html[^>]* data-base="([^"]+)"/.exec(html)?.[1] ?? '/';
}
