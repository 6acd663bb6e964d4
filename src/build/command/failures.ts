/** The two ways in which a command fails, which give its exit code. */

/** The data is wrong, or could not be read or written: exit code 1. */
export class DataFailure extends Error {}

/** The command is called wrongly: exit code 2. */
export class UsageFailure extends Error {}

export const EXIT_DATA = 1;
export const EXIT_USAGE = 2;

/** What the system refused, by its code, and what to do. */
const REFUSALS: { readonly [code: string]: string } = {
  EACCES: 'cannot be opened or written: you have no permission. Choose another place, or change it',
  EDQUOT: 'cannot be written: your share of the disk is full. Make room, or choose another disk',
  EEXIST: 'is a file, not a folder. Give another name',
  EISDIR: 'is a folder, not a file. Give another name',
  ENAMETOOLONG: 'is too long a name. Give a shorter one',
  ENOENT: 'is not there, or its folder is not. Make the folder first',
  ENOSPC: 'cannot be written: the disk is full. Make room, or choose another disk',
  ENOTDIR: 'cannot be made: a part of this path is a file. Give another name',
  EPERM: 'cannot be opened or written: you have no permission. Choose another place, or change it',
  EROFS: 'cannot be written: the disk is read-only. Choose another place',
};

/** An error of the system in plain words; its own message if it is not known here. */
export function systemMessageOf({ code = '', message, path }: NodeJS.ErrnoException): string {
  const words = REFUSALS[code];
  return words === undefined || path === undefined ? message : `${path} ${words}.`;
}
