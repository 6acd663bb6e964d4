/** Imports large files in a process of its own, and prints the time and the memory of each. */
import { existsSync, readFileSync } from 'node:fs';

import { importFile } from '../../src/import';

const [file = '', name = file] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const started = performance.now();
const { counts } = await importFile({ name, bytes });
process.stdout.write(
  JSON.stringify({
    milliseconds: performance.now() - started,
    cpuMilliseconds: process.cpuUsage().user / 1000,
    megabytes: mostKilobytes() / 1024,
    events: counts.events,
    lines: counts.changed + counts.leftOut + counts.refused,
  }),
);

/**
 * The most memory that the process had at any time. On Linux `maxRSS` counts the process that
 * started this one too.
 */
function mostKilobytes(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) && /VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))?.[1];
  return own ? Number(own) : process.resourceUsage().maxRSS;
}
