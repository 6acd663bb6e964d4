/** The entry of the command `kroniek`. */
import { main } from './program';

// A program that reads the output may end before this one, as `head` does.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));
