// `npm run bench`: the benchmark, in a browser that is installed if it is missing.
import { run } from '../cli/steps.mjs';
import { ensureBrowsers } from './browsers.mjs';

await ensureBrowsers(['chromium']);
process.exitCode = await run([process.execPath, 'bench/bench.mjs', ...process.argv.slice(2)]);
