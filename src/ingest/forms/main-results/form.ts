/**
 * The summary of results in lines: under "Performance di Ente", "Performance degli ambiti strategici", "Performance delle unità
 * organizzative" and "Indicatori più significativi" a text with one percentage each.
 */
import type { IndicatorRecord, NodeRecord, TableReference } from '../../../model/index.ts';
import { cellOfWords, figureCell } from '../../broken/cells.ts';
import { isRunPiece, type Piece, piecesOf } from '../../broken/pieces.ts';
import { rowTexts } from '../../broken/row-texts.ts';
import { isBlank, type LineRun, lineRuns, startsPage } from '../../broken/source-lines.ts';
import { textOf, type Word, wordsOf } from '../../broken/words.ts';
import type { AtomRole, Claim, Form } from '../../claim.ts';
import type { Atom } from '../../raw.ts';
import { type ResultSection, sectionIn } from './sections.ts';

const MAIN_RESULTS = 'main-results';
/** The first heading of a summary, told at a glance. */
const MAY_BE_SECTION = /^\s*performance/i;
const LONGEST_REGION = 400;
const PROSE_LENGTH = 95;

const isPercentage = (piece: Piece): boolean => isRunPiece(piece) && textOf(piece.words).endsWith('%');

interface Row {
  readonly section: ResultSection;
  readonly words: readonly Word[];
  readonly value: Piece;
}

/** The rows of a region, and the words after the last one. */
const rowsOf = (
  words: readonly Word[],
): { readonly rows: readonly Row[]; readonly rest: readonly Word[] } => {
  const rows: Row[] = [];
  let section: ResultSection = 'administration';
  let open: Word[] = [];
  for (const piece of piecesOf(words)) {
    if (isPercentage(piece) && open.length > 0) {
      const heading = sectionIn(textOf(open));
      section = heading?.section ?? section;
      const own =
        heading === undefined || heading.section === 'administration' ? open : open.slice(heading.words);
      rows.push({ section, words: own, value: piece });
      open = [];
    } else open = [...open, ...piece.words];
  }
  return { rows, rest: open };
};

const TEXTS = { hasProgramme: false, hasPerspective: false, count: 1 };

const nodeOf = ({ words, value }: Row, kind: NodeRecord['kind'], table: TableReference): NodeRecord => {
  const place = words[0]?.lines[0]?.place ?? table.place;
  const { code, title } = rowTexts(words, TEXTS);
  return {
    table,
    place,
    kind,
    title: cellOfWords(title, place, 'text'),
    value: figureCell(value, place),
    ...(code !== undefined && { code }),
  };
};

/** The strategic areas make the administration; its units are another way to part it. */
const withParents = (nodes: readonly NodeRecord[]): readonly NodeRecord[] => {
  const administration = nodes.findIndex(({ kind }) => kind === 'administration');
  return administration < 0
    ? nodes
    : nodes.map((node) => (node.kind === 'area' ? { ...node, parent: administration } : node));
};

const indicatorOf = ({ words, value }: Row, table: TableReference): IndicatorRecord => {
  const place = words[0]?.lines[0]?.place ?? table.place;
  const { code, codeWords, title } = rowTexts(words, TEXTS);
  return {
    table,
    place,
    title: cellOfWords(title, place, 'text'),
    parameters: [],
    targets: [],
    results: [],
    achievement: figureCell(value, place),
    ...(code !== undefined && { code: { ...cellOfWords(codeWords, place, 'text'), published: code } }),
  };
};

const claimOf = (lines: readonly Atom[], keepsEnds: boolean, index: number): Claim | undefined => {
  const [first] = lines;
  const { rows, rest } = rowsOf(wordsOf(lines, keepsEnds).words);
  if (first === undefined || rows.length < 2) return undefined;
  const unread = new Set(rest.flatMap((word) => word.lines.map(({ atom }) => atom)));
  const used = lines.filter(({ atom }) => !unread.has(atom));
  const atoms = new Map(used.map((line): [number, AtomRole] => [line.atom, isBlank(line) ? 'text' : 'cell']));
  const table: TableReference = { form: MAIN_RESULTS, title: first.text.trim(), place: first.place, index };
  const nodes = withParents(
    rows.flatMap((row) => (row.section === 'indicator' ? [] : [nodeOf(row, row.section, table)])),
  );
  const indicators = rows
    .filter(({ section }) => section === 'indicator')
    .map((row) => indicatorOf(row, table));
  const cells = [
    ...nodes.map(({ title, value }) => [title, value]),
    ...indicators.map(({ title, achievement }) => [title, achievement]),
  ].map((row) => ({ cells: row.filter((cell) => cell !== undefined) }));
  return {
    form: MAIN_RESULTS,
    atoms,
    table: { form: MAIN_RESULTS, title: table.title, place: table.place, rows: cells },
    records: { nodes, indicators },
    issues: [],
  };
};

/** Signs of lists, those of symbol fonts too. */
const BULLET = /^\s*[•▪➢✓\uf000-\uf0ff]/;

/** The lines from the heading on, up to the next chapter, a list or prose. */
const regionAt = ({ lines }: LineRun, from: number): readonly Atom[] => {
  const end = lines.findIndex(
    (line, index) =>
      index > from &&
      (index > from + LONGEST_REGION ||
        line.text.length > PROSE_LENGTH ||
        BULLET.test(line.text) ||
        (startsPage(line) && /^\s*\d/.test(line.text))),
  );
  return lines.slice(from, end < 0 ? undefined : end);
};

/** Summaries of results. */
export const mainResults: Form = {
  id: MAIN_RESULTS,
  read: ({ document, isTaken }): readonly Claim[] =>
    lineRuns(document, isTaken).flatMap((run, index) => {
      const from = run.lines.findIndex(
        ({ text }) => MAY_BE_SECTION.test(text) && sectionIn(text)?.section === 'administration',
      );
      return from < 0 ? [] : (claimOf(regionAt(run, from), run.keepsEnds, index) ?? []);
    }),
};
