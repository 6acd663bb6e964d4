import { isAddress } from '../command/fetch/fetchInput.ts';
import { readInputFile, type InputFile } from '../command/inputFile.ts';
import type { ReportedProblem } from './siteTasks';

/** The bytes of the file; null if there is no such file, as the reading of the dataset will say. */
export async function readAny(
  file: string,
  name: string,
  cacheDir: string,
  notes: ReportedProblem[],
): Promise<InputFile | null> {
  try {
    const note = (message: string): void => void notes.push({ severity: 'warning', message });
    const input = await readInputFile(file, { cacheDir, note });
    return isAddress(file) ? input : { ...input, name };
  } catch (problem) {
    if (isAddress(file)) throw problem;
    return null;
  }
}
