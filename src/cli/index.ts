/** The command line. */
export { type CliOutside, CommandError, EXIT } from './command.ts';
export { runCommandLine } from './run.ts';
