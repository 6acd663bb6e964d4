import { spawn } from 'node:child_process';

type Opener = readonly [program: string, ...args: string[]];

/** The program that opens an address in the user's browser. */
export function openerOf(platform: NodeJS.Platform, url: string): Opener {
  if (platform === 'darwin') return ['open', url];
  // `start` takes a first argument in quotes for the title of a window.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', url];
  return ['xdg-open', url];
}

/** Opens an address of this machine. The command also prints it, so a failure is no matter. */
export function openBrowser(url: string): void {
  const [program, ...args] = openerOf(process.platform, url);
  const child = spawn(program, args, {
    stdio: 'ignore',
    detached: true,
    windowsVerbatimArguments: true,
  });
  child.on('error', () => {});
  child.unref();
}
