/** Reads the command line and runs the command that it names. */
import { parseArgs } from 'node:util';
import { type CliOutside, type Command, CommandError, EXIT } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { compareCommand } from './commands/compare.ts';
import { computeCommand } from './commands/compute.ts';
import { demoCommand } from './commands/demo.ts';
import { documentCommand } from './commands/document.ts';
import { documentsCommand } from './commands/documents.ts';
import { explainCommand } from './commands/explain.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { readCommand } from './commands/read.ts';
import { serveCommand } from './commands/serve.ts';
import { verifyCommand } from './commands/verify.ts';
import { ENGLISH_HELP } from './help/english.ts';
import { ITALIAN_HELP } from './help/italian.ts';

const COMMANDS: readonly Command[] = [
  demoCommand,
  serveCommand,
  importCommand,
  exportCommand,
  computeCommand,
  explainCommand,
  compareCommand,
  verifyCommand,
  checkCommand,
  readCommand,
  documentCommand,
  documentsCommand,
];

const OPTIONS = {
  json: { type: 'boolean', default: false },
  exact: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  lang: { type: 'string', default: 'it' },
  basis: { type: 'string' },
  unit: { type: 'string' },
  field: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string' },
  reason: { type: 'string' },
  levels: { type: 'string' },
  format: { type: 'string' },
  archive: { type: 'boolean', default: false },
  date: { type: 'string' },
  answers: { type: 'string' },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new CommandError(
      `Opzione non riconosciuta (${said}). «traguardo --help» elenca quelle che ci sono.`,
      EXIT.unusable,
      { cause: error },
    );
  }
};

const dispatch = (args: readonly string[], outside: CliOutside): number | Promise<number> => {
  const { values, positionals } = parse(args);
  const [name, ...rest] = positionals;
  if (values.help || name === undefined || name === 'help') {
    outside.print(values.lang === 'en' ? ENGLISH_HELP : ITALIAN_HELP);
    return values.help || name !== undefined ? EXIT.well : EXIT.unusable;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined)
    throw new CommandError(
      `Il comando «${name}» non esiste. Ci sono: ${COMMANDS.map((each) => each.name).join(', ')}.`,
    );
  const { json, exact, archive, basis, unit, field, out, port, reason, levels, format, date, answers } =
    values;
  return command.run(
    {
      positionals: rest,
      json,
      exact,
      archive,
      basis,
      unit,
      field,
      out,
      port,
      reason,
      levels,
      format,
      date,
      answers,
    },
    outside,
  );
};

/** Runs one call of the program and answers its exit code; refusals become a sentence on standard error. */
export const runCommandLine = async (args: readonly string[], outside: CliOutside): Promise<number> => {
  try {
    return await dispatch(args, outside);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    outside.complain(`${error.message}\n`);
    return error.exitCode;
  }
};
