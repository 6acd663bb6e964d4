import os from 'node:os';
import path from 'node:path';

type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: NodeJS.ProcessEnv;
  /** The user's own folder. */
  readonly home: string;
};

/** The folder of files that one run leaves for the next, where the system wants such files. */
export function cacheFolderOf({ platform, env, home }: Machine): string {
  const join = (...parts: string[]): string =>
    (platform === 'win32' ? path.win32 : path.posix).join(...parts);
  const { XDG_CACHE_HOME, LOCALAPPDATA } = env;
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, 'kroniek');
  if (platform === 'win32') {
    return join(LOCALAPPDATA || join(home, 'AppData', 'Local'), 'kroniek', 'Cache');
  }
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'kroniek');
  return join(home, '.cache', 'kroniek');
}

export function ownCacheFolder(): string {
  return cacheFolderOf({ platform: process.platform, env: process.env, home: os.homedir() });
}
