/** Where a command takes its cycle from: a file, or an administration and year of the store. */
import { createCycleOpener, parseCycleFile } from '../app/index.ts';
import type { Basis } from '../model/index.ts';
import { issueSentence } from '../wording/index.ts';
import { type CliOutside, type CommandCall, CommandError, EXIT, type OpenedView } from './command.ts';

const BASES: readonly Basis[] = ['measured', 'manager', 'oiv'];

/** The basis asked for; `manager` when none is. */
export const basisOf = (call: CommandCall): Basis => {
  const wanted = call.basis ?? 'manager';
  const found = BASES.find((basis) => basis === wanted);
  if (found === undefined)
    throw new CommandError(`La base «${wanted}» non esiste: scegliere fra ${BASES.join(', ')}.`);
  return found;
};

/** Reads a year from the command line. */
export const yearOf = (text: string): number => {
  if (!/^(19|20|21)\d{2}$/.test(text))
    throw new CommandError(`«${text}» non è un anno: scrivere quattro cifre, per esempio 2019.`);
  return Number(text);
};

const fromFile = async (path: string, outside: CliOutside): Promise<OpenedView> => {
  const read = await parseCycleFile({ bytes: await outside.readFile(path), name: path });
  if (read.ok) return read.value;
  for (const issue of read.error) outside.complain(`${issueSentence(issue)}\n`);
  throw new CommandError(`Il file ${path} non è un ciclo valido: nulla è stato calcolato.`, EXIT.unusable);
};

/** Opens an administration's cycle in the store and does the work with it. */
export const withStoredCycle = <Value>(
  [slug, year]: readonly [string, string],
  outside: CliOutside,
  work: (view: OpenedView) => Value | Promise<Value>,
): Promise<Value> =>
  outside.withStore(async (ports) => {
    const view = await createCycleOpener(ports)(slug, yearOf(year));
    if (view !== undefined) return work(view);
    const known = (await ports.cycles.administrations()).flatMap((each) =>
      each.years.map((one) => `${each.slug} ${one}`),
    );
    throw new CommandError(
      `Non c'è un ciclo ${year} dell'amministrazione «${slug}». Ci sono: ${known.join(', ') || 'nessuno (si carica con «traguardo import FILE» o «traguardo demo»)'}.`,
    );
  });

/** Opens the cycle that the positionals name (`FILE` or `AMMINISTRAZIONE ANNO`) and does the work with it. */
export const withCycle = async <Value>(
  positionals: readonly string[],
  outside: CliOutside,
  work: (view: OpenedView) => Value | Promise<Value>,
): Promise<Value> => {
  const [first, second, ...rest] = positionals;
  if (first === undefined || rest.length > 0)
    throw new CommandError('Indicare un FILE, oppure AMMINISTRAZIONE e ANNO.');
  return second === undefined
    ? work(await fromFile(first, outside))
    : withStoredCycle([first, second], outside, work);
};
