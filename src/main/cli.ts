/** Entry of the command line program. */
import { runCommandLine } from '../cli/index.ts';
import { commandOutside } from './command-outside.ts';
import { readConfiguration } from './configuration.ts';
import { optimiseLate } from './optimise-late.ts';

// A reader that closes early (`| head`) is no fault: stop writing and end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

optimiseLate();
process.exitCode = await runCommandLine(
  process.argv.slice(2),
  commandOutside(readConfiguration(process.env)),
);
