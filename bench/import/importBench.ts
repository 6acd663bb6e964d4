/** Imports large files in a process of its own, and prints the time and the memory of each. */
import { readFileSync } from 'node:fs';

import { importFile } from '../../src/import';

const [file = '', name = file] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const started = performance.now();
const { counts } = await importFile({ name, bytes });
process.stdout.write(
  JSON.stringify({
    milliseconds: performance.now() - started,
    cpuMilliseconds: process.cpuUsage().user / 1000,
    // Kilobytes, the most that the process had at any time.
    megabytes: process.resourceUsage().maxRSS / 1024,
    events: counts.events,
    lines: counts.changed + counts.leftOut + counts.refused,
  }),
);
