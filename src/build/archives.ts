/** Pinned copies of a timeline, which later builds of its site contain. */
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';

/** The folder of pinned copies, in the repository and in a site. A copy's name is its day. */
export const ARCHIVE = 'archive';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Copies every pinned copy unchanged, and nothing else in the folder. Returns their days. */
export async function copyArchives(from: string, to: string): Promise<readonly string[]> {
  const days = (await namesIn(from)).filter((name) => DAY.test(name));
  await Promise.all(
    days.map((day) => cp(path.join(from, day), path.join(to, day), { recursive: true })),
  );
  return days;
}

/** The names in a folder. Empty if the folder does not exist, as in most sites. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw problem;
  }
}
