// `npm run check`: everything that can be checked without running the code.
import { runTogether, stop, tool } from '../cli/steps.mjs';

const LINT = ['--type-aware', '--deny-warnings', '--report-unused-disable-directives'];

/**
 * Checks the code, and stops if a check fails.
 *
 * @param {Record<string, import('../cli/steps.mjs').Command>} [alongside] steps to run at the same
 *   time, by name
 */
export async function checkCode(alongside = {}) {
  console.log(`\n▸ ${['check', ...Object.keys(alongside)].join(', ')}`);
  const failed = await runTogether({
    ...alongside,
    format: tool('oxfmt', '--check'),
    types: tool('tsc', '-p', 'tsconfig.json'),
    'types of the pure layers': tool('tsc', '-p', 'tsconfig.pure.json'),
    'lint and imports': tool('oxlint', '-c', 'oxlint.config.mjs', ...LINT),
    'dead code': tool('knip'),
  });
  if (failed.length > 0) stop(`check failed: ${failed.join(', ')}`);
}

if (process.argv[1] === import.meta.filename) await checkCode();
