/** Compares a document with what was read back from a printed form: every figure in its place, none missing, none moved. */
import type { DocumentTree, FigureInline, Inline, TableRow } from '../../../src/documents/index.ts';
import { blocksInOrder } from '../../../src/documents/index.ts';
import { type ReadDocument, singleBlanks } from './read-document.ts';

const isFigure = (inline: Inline): inline is FigureInline => inline.kind === 'figure';

const readable = (inlines: readonly Inline[]): string =>
  singleBlanks(
    inlines
      .map((inline) => {
        if (inline.kind === 'note') return '';
        return inline.kind === 'status' ? inline.status.word : inline.text;
      })
      .join(''),
  );

/** Rows of cells of the tables and cards. */
const expectedTables = (tree: DocumentTree): readonly (readonly (readonly (readonly Inline[])[])[])[] =>
  blocksInOrder(tree).flatMap((block) => {
    if (block.kind === 'table') {
      return [block.rows.map((row: TableRow) => row.cells.map(({ inlines }) => inlines))];
    }
    if (block.kind !== 'facts') return [];
    return [block.facts.map(({ label, inlines }) => [[{ kind: 'text', text: label } as const], inlines])];
  });

/** Blanks as far as the format knows them. */
type Blanks = (text: string) => string;

const blanksOf = ({ guessedBlanks }: ReadDocument): Blanks =>
  guessedBlanks === true ? (text) => text.replace(/\s/g, '') : singleBlanks;

/** Whether the cell says what is expected; a status has a symbol in some formats. */
const says = (cell: string, inlines: readonly Inline[], blanks: Blanks): boolean =>
  inlines.some(({ kind }) => kind === 'status')
    ? inlines.filter(isFigure).every(({ text }) => blanks(cell).includes(blanks(text)))
    : blanks(cell) === blanks(readable(inlines));

/** A row as it should be and as it was read. */
interface RowPair {
  readonly place: string;
  readonly expected: readonly (readonly Inline[])[];
  readonly read: readonly string[] | undefined;
}

const rowFaults = ({ place, expected, read }: RowPair, blanks: Blanks): readonly string[] =>
  expected.flatMap((inlines, column) => {
    if (!inlines.some(isFigure)) return [];
    const cell = read?.[column] ?? '';
    return says(cell, inlines, blanks)
      ? []
      : [`${place}, cell ${column + 1}: «${readable(inlines)}» is printed as «${cell}»`];
  });

const tableFaults = (tree: DocumentTree, read: ReadDocument): readonly string[] => {
  const expected = expectedTables(tree);
  if (expected.length !== read.tables.length) {
    return [`${expected.length} tables are printed as ${read.tables.length}`];
  }
  return expected.flatMap((rows, table) => {
    const printed = read.tables[table] ?? [];
    const heads = read.headsIncluded === true ? printed.length - rows.length : 0;
    return rows.flatMap((cells, row) =>
      rowFaults(
        { place: `table ${table + 1}, row ${row + 1}`, expected: cells, read: printed[heads + row] },
        blanksOf(read),
      ),
    );
  });
};

const sentences = (tree: DocumentTree): readonly (readonly Inline[])[] =>
  blocksInOrder(tree).flatMap((block) => {
    if (block.kind === 'paragraph') return [block.inlines];
    return block.kind === 'list' ? block.items : [];
  });

/** Figures of sentences follow one another in the text; each is sought behind the one before, and no digit may touch it. */
const sentenceFaults = (tree: DocumentTree, read: ReadDocument, valued: boolean): readonly string[] => {
  const faults: string[] = [];
  const blanks = blanksOf(read);
  const outside = blanks(read.outside);
  let from = 0;
  const figures = sentences(tree).flatMap((inlines) => inlines.filter(isFigure));
  for (const figure of figures.filter(({ value }) => !valued || value !== undefined)) {
    const text = blanks(figure.text);
    let found = outside.indexOf(text, from);
    while (
      found !== -1 &&
      read.guessedBlanks !== true &&
      /\d[.,]?$/.test(outside.slice(0, found)) &&
      /^\d/.test(text)
    ) {
      found = outside.indexOf(text, found + 1);
    }
    if (found === -1) faults.push(`«${text}» is missing behind «${outside.slice(from - 40, from)}»`);
    else from = found + text.length;
  }
  return faults;
};

/**
 * What is wrong with the figures of a printed document; empty when each stands in its place. `valued`: in sentences only figures with a
 * value are expected, as in workbooks, which have no sentences.
 */
export const figureFaults = (tree: DocumentTree, read: ReadDocument, valued = false): readonly string[] => [
  ...tableFaults(tree, read),
  ...sentenceFaults(tree, read, valued),
];

/** How many figures a document has in its tables and sentences. */
export const figureCount = (tree: DocumentTree): number =>
  [...expectedTables(tree).flat(2), ...sentences(tree)].flatMap((inlines) => inlines.filter(isFigure)).length;
