/** Entry of the command line program. */
import { runCommandLine } from '../cli/index.ts';
import { commandOutside } from './command-outside.ts';
import { readConfiguration } from './configuration.ts';

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  commandOutside(readConfiguration(process.env)),
);
