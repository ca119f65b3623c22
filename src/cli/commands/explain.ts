/** `explain AMMINISTRAZIONE ANNO CODICE|ID`: how a number came about, in words, down to the entered figures. */
import type { ResultField, ResultSet, ResultSubject } from '../../model/index.ts';
import { type ExplanationOutline, explainOutline } from '../../wording/index.ts';
import { type Command, type CommandCall, CommandError, EXIT } from '../command.ts';
import { jsonText } from '../output.ts';
import { basisOf, withCycle } from '../sources.ts';

const unitCodeOf = (results: ResultSet, subject: ResultSubject): string | undefined =>
  subject.unit === undefined ? undefined : results.subjects.find((each) => each.id === subject.unit)?.code;

/** The subject meant: by id, else by code; a row of a unit only with `--unit`. Several: all are named in the refusal. */
const findSubject = (results: ResultSet, wanted: string, unit: string | undefined): ResultSubject => {
  const byId = results.subjects.find((subject) => subject.id === wanted);
  if (byId !== undefined) return byId;
  const found = results.subjects.filter(
    (subject) =>
      subject.code === wanted &&
      (unit === undefined
        ? subject.kind !== 'unitIndicator'
        : subject.unit === unit || unitCodeOf(results, subject) === unit),
  );
  const [only, ...others] = found;
  if (only === undefined)
    throw new CommandError(
      `Nel ciclo non c'è nulla con codice o identificativo «${wanted}»${unit === undefined ? '' : ` nell'unità ${unit}`}.`,
    );
  if (others.length > 0)
    throw new CommandError(
      `Il codice «${wanted}» è di più oggetti: indicare l'identificativo. ${found.map((each) => `${each.id} (${each.title.slice(0, 60)})`).join('; ')}`,
    );
  return only;
};

const mainField = (subject: ResultSubject): ResultField =>
  subject.kind === 'indicator' || subject.kind === 'unitIndicator' ? 'score' : 'value';

const keyOf = (results: ResultSet, call: CommandCall, wanted: string): string => {
  if (results.nodes.has(wanted)) return wanted;
  const subject = findSubject(results, wanted, call.unit);
  const key = `${subject.id}#${call.field ?? mainField(subject)}`;
  if (!results.nodes.has(key)) throw new CommandError(`«${wanted}» non ha un campo «${call.field}».`);
  return key;
};

/** Levels printed unless said otherwise: the number, what it is made of, and what that is made of. */
const USUAL_LEVELS = 3;

const levelsOf = (call: CommandCall): number => {
  const wanted = call.levels ?? String(USUAL_LEVELS);
  if (!/^[1-9]\d?$/.test(wanted))
    throw new CommandError(`«${wanted}» non è un numero di livelli: scrivere un intero da 1 a 99.`);
  return Number(wanted);
};

const ruleLine = (outline: ExplanationOutline, indent: string): string => {
  if (outline.rule === undefined) return '';
  const origin = outline.ruleOrigin === undefined ? '' : ` (${outline.ruleOrigin})`;
  return `${indent}  Regola: ${outline.rule}${origin}\n`;
};

const outlineText = (outline: ExplanationOutline, depth = 0): string => {
  const indent = '    '.repeat(depth);
  const origin = outline.origin === undefined ? '' : `${indent}  Origine: ${outline.origin}\n`;
  const excluded = outline.excluded.map((sentence) => `${indent}  Escluso: ${sentence}\n`).join('');
  const inputs = outline.inputs.map((input) => outlineText(input, depth + 1)).join('');
  return `${indent}${outline.title}\n${indent}  ${outline.sentence}\n${ruleLine(outline, indent)}${origin}${inputs}${excluded}`;
};

/** Prints the explanation as an outline, or as JSON. */
export const explainCommand: Command = {
  name: 'explain',
  run: (call, outside) => {
    const wanted = call.positionals.at(-1);
    if (wanted === undefined || call.positionals.length < 2)
      throw new CommandError('Indicare AMMINISTRAZIONE, ANNO e il CODICE (o FILE e CODICE).');
    return withCycle(call.positionals.slice(0, -1), outside, (view) => {
      const results = view.results(basisOf(call));
      const outline = explainOutline(view.cycle, results, keyOf(results, call, wanted), {
        levels: levelsOf(call),
      });
      outside.print(call.json ? jsonText(outline) : outlineText(outline));
      return EXIT.well;
    });
  },
};
