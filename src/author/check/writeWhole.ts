/** Writes a whole timeline as one HTML file, or as a folder for a host in a zip. */
import { embedFolderZip, singleFile } from '../../export';
import { bundleContentOf, parseDataset } from '../../format';
import { makeDataset } from '../document/makeDataset';
import type { AuthorDocument } from '../document/types';
import type { RequestOf, WrittenFile } from './types';

export async function writeWhole(
  document: AuthorDocument,
  { kind, assets }: RequestOf<'write'>,
): Promise<WrittenFile> {
  const { dataset } = await makeDataset(document);
  const { dataset: parsed } = parseDataset(dataset);
  if (!dataset || !parsed) throw new Error('the dataset has errors');
  const content = await bundleContentOf(parsed, dataset, async (name) => {
    const response = await fetch(`${assets}${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.text();
  });
  return kind === 'html'
    ? { type: 'text/html', extension: 'html', content: singleFile(content) }
    : { type: 'application/zip', extension: 'zip', content: embedFolderZip(content) };
}
