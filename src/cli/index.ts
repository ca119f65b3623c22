/** The command line. */
export { type CliOutside, CommandError } from './command.ts';
export { runCommandLine } from './run.ts';
