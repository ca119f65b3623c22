/** The lines above the indicators of a plan's card: area, strategic line, programme, resources, who answers. */
import type { Place } from '../../../kernel/index.ts';
import type { AmountRecord, ReadCell } from '../../../model/index.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';

/** What a line names, with its code. */
export interface NamedLevel {
  readonly level: 'area' | 'strategicObjective' | 'operationalObjective';
  readonly code: string;
  readonly cell: ReadCell;
}

const LEVELS: readonly (readonly [NamedLevel['level'], RegExp])[] = [
  ['area', /^(?:obiettivo|area)(?: strategic[ao])? (\d+)\s*[:.-](?!\d)/],
  ['strategicObjective', /^(?:linea|obiettivo) strategic[ao]\s*:?\s*((?:os)?\d+\.\d+)\s*[:.-]?/],
  [
    'operationalObjective',
    /^(?:programma|obiettivo operativo|obiettivo)\s*:?\s*((?:o[ops])?\d+\.\d+\.\d+)\s*[:.-]?/,
  ],
  ['operationalObjective', /^obiettivo operativo\s*:?\s*((?:o[op])?\d+(?:\.\d+)?)\s*[:.-]/],
];

/** The level that a line names ("Programma 1.1: …"). */
export const levelIn = (text: string, place: Place): NamedLevel | undefined => {
  const words = plainWords(text);
  for (const [level, pattern] of LEVELS) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const title = plainText(text).slice(found[0].length).trim();
    return { level, code: (found[1] ?? '').toUpperCase(), cell: readCell(title, place, 'text') };
  }
  return undefined;
};

const AMOUNTS =
  /(?<label>a preventivo|a consuntivo|di cui [^€]{0,80}|[^€]{0,80})€\s*(?<amount>-(?:\s*-)*|-?\s*\d[\d.,]*)/giu;

/** A dash for what was spent, in a plan written before the year ended, is not yet known: no zero. */
const amountCell = (amount: string, place: Place, isActual: boolean): ReadCell =>
  isActual && amount.startsWith('-')
    ? { published: `€ ${amount}`, place, status: 'read', alternatives: [], empty: 'notYetDue' }
    : readCell(`€ ${amount}`, place, 'money');

/** The amounts of a line of resources, in their order. */
export const amountsIn = (text: string, place: Place): readonly AmountRecord[] =>
  [...plainText(text).matchAll(AMOUNTS)].map(({ groups }): AmountRecord => {
    const label = (groups?.['label'] ?? '').trim().replace(/^[-;,]\s*/, '');
    const words = plainWords(label);
    const isActual = words.endsWith('a consuntivo');
    return {
      label: label === '' ? 'Risorse' : label,
      when: isActual ? 'actual' : 'planned',
      isPart: /^(?:di cui|e) /.test(words),
      cell: amountCell((groups?.['amount'] ?? '').trim(), place, isActual),
    };
  });

const RESPONSIBLE =
  /^(?:soggett[oi] responsabil[ei]|responsabil[ei]|uffici(?:o)? responsabil[ei]|unità organizzativ[ae])\s*:\s*(?=\S)/iu;

/** Those who answer, where the line itself names them. */
export const responsibleIn = (text: string, place: Place): ReadCell | undefined => {
  const found = RESPONSIBLE.exec(plainText(text));
  return found === null ? undefined : readCell(plainText(text).slice(found[0].length), place, 'text');
};

/** Whether a line begins with a label of its own, so that it answers no label above it. */
export const isLabelled = (text: string): boolean => /^\p{L}[\p{L} ]{2,40}:\s*\S/u.test(plainText(text));

/** Whether the next line names those who answer. */
export const asksResponsible = (text: string): boolean =>
  /^(?:soggett[oi] responsabil[ei]|responsabil[ei]|uffici(?:o)? responsabil[ei]|unita organizzativ[ae])(?:\s*:)?$/.test(
    plainWords(text),
  );
