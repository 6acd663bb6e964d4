/** `kroniek init`: the files of a timeline that rebuilds itself. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { UsageFailure } from './failures';
import sheet from './init/events.csv?raw';
import readme from './init/readme.md?raw';
import workflow from './init/publish.yml?raw';

/** The sheet of a new folder. */
export const SHEET = 'events.csv';

/** Writes the files. Returns their names. Throws if one of them is there already. */
export async function initFolder(folder: string, version: string): Promise<readonly string[]> {
  const files: { readonly [name: string]: string } = {
    [SHEET]: sheet,
    'README.md': readme,
    '.github/workflows/publish.yml': workflow.replaceAll('VERSION', version),
    '.gitignore': 'site/\n',
  };
  const names = Object.keys(files);
  const taken = names.filter((name) => existsSync(path.join(folder, name)));
  if (taken.length > 0) {
    throw new UsageFailure(
      `${folder} has ${taken.join(', ')} already. Give the name of a new folder: kroniek init NAME`,
    );
  }
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return names;
}
