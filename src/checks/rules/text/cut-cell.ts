/** TEXT-10: the words of a cell that stop in the middle: targets in words, starting values, definitions, algorithms, descriptions. */
import type { DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { oneLine } from '../../values/one-line.ts';
import { type PrintedText, titlesOf } from '../../values/printed-texts.ts';

const RULE = { id: 'TEXT-10', family: 'text', severity: 'notice' } as const;

/** Shorter cells ("n. di", "Si/No,") are labels. */
const LONG_ENOUGH = 25;

const HANGING_WORD =
  /\s(?:di|del(?:la|lo|le)?|degli|dei|dal(?:la|le)?|dai|al(?:la|lo|le)?|agli|ai|nel(?:la|lo|le)?|negli|nei|sul(?:la|lo|le)?|sugli|sui|con|per|tra|fra|il|gli|un|una|uno|e|ed|oppure|entro|mediante|attraverso|nonch[eé])$/i;
const COMMA = /[\p{L})\]],$/u;
/** One consonant alone is what is left of a word; after these words it names a point of a list. */
const HALF_WORD = /\s[bcdfghlmnpqrstvz]$/;
const NAMES_LETTER =
  /\b(?:lett(?:era|\.)?|tipo|classe|categoria|punto|allegato|cat\.|fascia|gruppo)\s\p{L}$/iu;

const cutOf = (text: string): string | undefined => {
  const line = oneLine(text);
  if (line.length < LONG_ENOUGH) return undefined;
  if (HANGING_WORD.test(line)) return 'cellAtSmallWord';
  if (COMMA.test(line)) return 'cellAtComma';
  return HALF_WORD.test(line) && !NAMES_LETTER.test(line) ? 'cellInWord' : undefined;
};

const wordCells = (document: DocumentRecord): readonly (ReadCell | undefined)[] => [
  ...document.indicators.flatMap((row) => [
    row.algorithm,
    row.definition,
    row.source,
    row.baseline,
    row.notes,
    ...row.targets.map(({ value }) => value.cell),
    ...row.results.map(({ value }) => value),
  ]),
  ...document.cards.map(({ description }) => description),
];

const ofCell = (cell: ReadCell | undefined): readonly Finding[] => {
  const code = cell === undefined ? undefined : cutOf(cell.published);
  return cell === undefined || code === undefined
    ? []
    : [
        findingOf(RULE, {
          code,
          places: [cell.place],
          published: `…${oneLine(cell.published).slice(-60)}`,
          params: { begins: shortText(cell.published) },
        }),
      ];
};

/** A cell of a table that no field of a record holds. */
const ofPrinted = ({ text, place }: PrintedText): readonly Finding[] =>
  ofCell({ published: text, place, status: 'text', alternatives: [] });

/** Cells of tables whose rows are not broken over lines: there the end of a cell is the end of its words. */
const tableCells = (document: DocumentRecord): readonly PrintedText[] => {
  const titles = new Set(titlesOf(document).map(({ text }) => text.trim()));
  return (document.rows ?? []).flatMap(({ table, place, cells }) =>
    table === undefined ? [] : cells.flatMap((text) => (titles.has(text.trim()) ? [] : [{ text, place }])),
  );
};

/** A cell repeated in several tables is told once, at all its places. */
const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const all = [...wordCells(document).flatMap(ofCell), ...tableCells(document).flatMap(ofPrinted)];
  return [...groupBy(all, ({ params }) => String(params['begins'])).values()].flatMap((same) =>
    same.slice(0, 1).map((first) => ({
      ...first,
      places: firstOfEach(
        same.flatMap(({ places }) => places),
        (place) => JSON.stringify(place),
      ),
    })),
  );
};

/** Titles and labels are the matter of the rule on cut titles. */
export const cutCell: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
