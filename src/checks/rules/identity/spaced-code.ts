/** IDENTITY-09: the code of an office is written with a space in the texts and without in the tables, or the other way round. */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';

const RULE = { id: 'IDENTITY-09', family: 'identity', severity: 'notice' } as const;

interface WrittenCode {
  readonly code: string;
  readonly place: Place;
}

/** In texts a code stands alone on its line or in brackets: "(U 3.4)", "(S3 – U 3.4)". */
const IN_TEXT = /(?:^|[(–-])\s*([A-Z]{1,3} ?\d{1,2}(?:\.\d{1,2}){1,3})\s*(?:$|\))/g;
const IN_CELL = /\b([A-Z]{1,3} ?\d{1,2}(?:\.\d{1,2}){1,3})\b/g;

const codesIn = (text: string, place: Place, pattern: RegExp): readonly WrittenCode[] =>
  [...text.matchAll(pattern)].map(([, code = '']) => ({ code, place }));

const inCell = (cell: ReadCell | undefined): readonly WrittenCode[] =>
  cell === undefined ? [] : codesIn(cell.published, cell.place, IN_CELL);

const ofCode = (same: readonly WrittenCode[]): readonly Finding[] => {
  const forms = firstOfEach(same, ({ code }) => code);
  if (forms.length < 2) return [];
  return [
    findingOf(RULE, {
      code: 'spacedCode',
      places: same.map(({ place }) => place),
      published: forms.map(({ code }) => code).join('; '),
    }),
  ];
};

/** Codes of the columns of offices, and the same codes in texts; codes that stand in texts only are no codes of offices. */
const inDocument = ({ texts, indicators, nodes }: DocumentRecord): readonly Finding[] => {
  const cells = [...indicators, ...nodes].flatMap(({ offices }) => inCell(offices));
  const printed = texts.flatMap(({ text, place }) => codesIn(text, place, IN_TEXT));
  const known = groupBy(
    firstOfEach(cells, ({ code }) => code),
    ({ code }) => code.replace(' ', ''),
  );
  const written = groupBy(printed, ({ code }) => code.replace(' ', ''));
  return [...known].flatMap(([plain, own]) => ofCode([...own, ...(written.get(plain) ?? [])]));
};

/** The rule. */
export const spacedCode: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
