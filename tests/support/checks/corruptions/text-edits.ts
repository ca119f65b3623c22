// Mistakes in headings and names: a year put back, a unit misprinted.
import type { PrintedDocument } from '../printed-document.ts';
import { type Edit, edited } from './corruption.ts';

const YEAR_IN_HEADING = /^(?:(?:target|risultato|valore|a preventivo|a consuntivo) )?20\d\d$/i;

/** The year of a column of targets, results or counts put back by one, where the same row of headings has another column of a year. */
const oldYears = (document: PrintedDocument): readonly Edit[] =>
  document.rows.flatMap(({ cells, inTable }, index): readonly Edit[] => {
    const places = cells.flatMap((cell, at) => (YEAR_IN_HEADING.test(cell) ? [at] : []));
    const printed = cells.filter((cell) => cell !== '').length;
    if (!inTable || places.length < 2 || places.length * 3 < printed) return [];
    return [
      (random) => {
        const wrong = random.pick(places);
        return edited(document, { kind: 'oldYear', line: index + 1 }, (texts) =>
          texts.map((text, at) =>
            at === wrong ? text.replace(/20\d\d/, (year) => String(Number(year) - 1)) : text,
          ),
        );
      },
    ];
  });

const MISPRINTS: readonly (readonly [RegExp, string])[] = [
  [/Servizio/, 'Sevizio'],
  [/Ufficio/, 'Uficio'],
  [/Area/, 'Areaa'],
];

const UNIT_HEADING = /^(?:#+ )?[\d.]+ ([A-Z]\d) (.+)$/;

/** A unit's name misprinted in one of the places where it stands behind its code. */
const units = (document: PrintedDocument): readonly Edit[] =>
  document.rows.flatMap(({ cells: [heading = ''] }): readonly Edit[] => {
    const [, code, name = ''] = UNIT_HEADING.exec(heading) ?? [];
    const misprint = MISPRINTS.find(([pattern]) => pattern.test(name));
    if (code === undefined || misprint === undefined) return [];
    const lines = document.rows.flatMap(({ cells }, index) =>
      cells.some((cell) => cell.includes(`${code} ${name}`)) ? [index + 1] : [],
    );
    if (lines.length < 3) return [];
    return [
      (random) =>
        edited(document, { kind: 'unitRenamed', line: random.pick(lines) }, (cells) =>
          cells.map((cell) => cell.replace(name, name.replace(...misprint))),
        ),
    ];
  });

/** The mistakes of texts. */
export const editsOfTexts = (document: PrintedDocument): readonly Edit[] => [
  ...oldYears(document),
  ...units(document),
];
