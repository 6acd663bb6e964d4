/** What an editor brings: a file, pasted cells, or the example. */

export type ReadInput = {
  /** The name of the file, for its extension. */
  readonly name: string;
  /** The name of the draft. */
  readonly draftName: string;
  /** Where it comes from, in words. */
  readonly origin: string;
  readonly bytes: Uint8Array;
};

export async function inputOfFile(file: File): Promise<ReadInput> {
  const { name } = file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name, draftName: name.replace(/\.\w+$/, ''), origin: name, bytes };
}

/** A spreadsheet program copies cells with tabs between them. */
export function inputOfText(text: string, origin: string): ReadInput {
  const name = /^\s*[[{]/.test(text)
    ? 'pasted.json'
    : text.includes('\t')
      ? 'pasted.tsv'
      : 'pasted.csv';
  return { name, draftName: '', origin, bytes: new TextEncoder().encode(text) };
}

/** Null if the example cannot be loaded. */
export async function exampleBytes(): Promise<Uint8Array | null> {
  try {
    const response = await fetch('example.json');
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** A new id. Pages without encryption have no `randomUUID`. */
export function newId(): string {
  return `${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
}
