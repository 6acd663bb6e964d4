/** The texts of primary sources that lie beside a dataset, and the quotes from them. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

import { ID_SOURCE, type CompiledDetails, type Details } from '../../model';

/** Texts by the id of their source. */
export type SourceTexts = ReadonlyMap<string, string>;

const SOURCE_FILE = new RegExp(`^(${ID_SOURCE})\\.[a-zA-Z-]+\\.txt$`);

/** The files `sources/ID.LANG.txt` beside a dataset's file. The folder need not exist. */
export async function sourceTextFiles(
  file: string,
): Promise<readonly { readonly id: string; readonly file: string }[]> {
  const folder = path.join(path.dirname(file), 'sources');
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => {
    const [, id] = SOURCE_FILE.exec(name) ?? [];
    return id === undefined ? [] : [{ id, file: path.join(folder, name) }];
  });
}

/** Reads the files of {@link sourceTextFiles}. */
export async function readSourceTexts(file: string): Promise<SourceTexts> {
  const found = await sourceTextFiles(file);
  return new Map(
    await Promise.all(
      found.map(async ({ id, file: textFile }) => [id, await readFile(textFile, 'utf8')] as const),
    ),
  );
}

/** Adds to each claim whose quote is in a source's text the quote's anchor on the source's page. */
export function withAnchors(details: CompiledDetails, texts: SourceTexts): CompiledDetails {
  const textById = new Map([...texts].map(([id, text]) => [id, collapseWhitespace(text)]));
  if (textById.size === 0) return details;
  const anchored = Object.create(null) as { [event: string]: Details };
  for (const [event, eventDetails] of Object.entries(details)) {
    let quoteCount = 0;
    const claims = eventDetails.claims.map((claim) => {
      const words = collapseWhitespace(claim.quote?.text ?? '');
      if (words === '' || !textById.get(claim.source.id)?.includes(words)) return claim;
      quoteCount += 1;
      return { ...claim, anchor: quoteCount === 1 ? event : `${event}.${quoteCount}` };
    });
    anchored[event] = quoteCount === 0 ? eventDetails : { ...eventDetails, claims };
  }
  return anchored;
}

/** Makes every run of white space one space: line breaks do not matter when texts are compared. */
export function collapseWhitespace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
