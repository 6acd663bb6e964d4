/** Writes the addresses of archived copies into the file of a dataset, and changes nothing else. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { applyEdits, findNodeAtLocation, parseTree, type Edit, type Node } from 'jsonc-parser';

import { isSafeAddress } from '../../../format';
import { DataFailure } from '../failures';

export type NewCopy = { readonly id: string; readonly address: string };

/**
 * Returns the text with the copies, their number, and the ids of sources that the file lacks.
 * Spaces, order and everything else stay as they are.
 */
export function withArchived(
  text: string,
  copies: readonly NewCopy[],
): { readonly text: string; readonly written: number; readonly unlisted: readonly string[] } {
  const root = parseTree(text);
  const sources = (root && findNodeAtLocation(root, ['sources'])?.children) ?? [];
  const sourceOf = new Map(
    sources.map((source) => [findNodeAtLocation(source, ['id'])?.value as unknown, source]),
  );
  const unlisted: string[] = [];
  const edits: Edit[] = [];
  for (const { id, address } of copies) {
    const source = sourceOf.get(id);
    if (!source) unlisted.push(id);
    const edit = source && isSafeAddress(address) ? editOf(text, source, address) : null;
    if (edit) edits.push(edit);
  }
  return { text: applyEdits(text, edits), written: edits.length, unlisted };
}

/** The change of one source; null if it has a copy already. */
function editOf(text: string, source: Node, address: string): Edit | null {
  const value = JSON.stringify(address);
  const existing = findNodeAtLocation(source, ['archived']);
  if (existing) {
    const { offset, length, type } = existing;
    return type === 'null' ? { offset, length, content: value } : null;
  }
  const last = source.children?.at(-1);
  if (!last) return null;
  // On a line of its own if the key before it is.
  const [space] = /\s*$/.exec(text.slice(0, last.offset)) ?? [''];
  const content = `,${space}"archived": ${value}`;
  return { offset: last.offset + last.length, length: 0, content };
}

/** Replaces a file, unless someone has changed it in the meantime. */
export async function replaceFile(file: string, before: Uint8Array, text: string): Promise<void> {
  if (!Buffer.from(before).equals(await readFile(file))) {
    throw new DataFailure(`${file} has changed in the meantime, so nothing was written.`);
  }
  const temporary = `${file}.kroniek-new`;
  await writeFile(temporary, text);
  await rename(temporary, file);
}
