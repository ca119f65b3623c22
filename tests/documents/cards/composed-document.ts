/** A document of a demonstration cycle or of a built one, composed as the program composes it, and its cells as texts. */
import { createCycleOpener } from '../../../src/app/cycle-view.ts';
import { documentInput } from '../../../src/app/documents.ts';
import type { DocumentKind } from '../../../src/documents/chapter.ts';
import { type ComposedDocument, composeDocument } from '../../../src/documents/compose.ts';
import type { DocumentInput } from '../../../src/documents/input.ts';
import type { FactsBlock, Inline, TableBlock, TableCell } from '../../../src/documents/tree.ts';
import type { CycleFile } from '../../../src/model/index.ts';
import { demoCycles, repositoryOf } from '../../support/demo-cycles.ts';

const FINGERPRINT = 'ab'.repeat(32);

const inputFrom = async (
  cycles: Parameters<typeof repositoryOf>[0],
  slug: string,
  year: number,
): Promise<DocumentInput> => {
  const open = createCycleOpener({
    cycles: repositoryOf(cycles),
    clock: { now: () => '2020-12-31T00:00:00Z' },
  });
  const view = await open(slug, year);
  if (view === undefined) throw new Error(`no cycle ${slug} ${year}`);
  return documentInput(view, { basis: 'manager' });
};

/** What composers read of a demonstration cycle. */
export const demoInput = (slug: string, year: number): Promise<DocumentInput> =>
  inputFrom(demoCycles, slug, year);

/** What composers read of a cycle that stands alone. */
export const inputOf = (cycle: CycleFile): Promise<DocumentInput> =>
  inputFrom([{ cycle, sha256: FINGERPRINT }], cycle.administration.slug, cycle.year);

/** The kind with that name, composed. */
export const composeNamed = (
  kinds: readonly DocumentKind[],
  kind: string,
  input: DocumentInput,
): ComposedDocument => {
  const found = kinds.find((candidate) => candidate.kind === kind);
  if (found === undefined) throw new Error(`no kind ${kind}`);
  return composeDocument(found, input);
};

const inlineText = (inline: Inline): string => {
  switch (inline.kind) {
    case 'status':
      return inline.status.word;
    case 'note':
      return '';
    default:
      return inline.text;
  }
};

/** The words and figures of some inlines, without their notes. */
export const textOf = (inlines: readonly Inline[]): string =>
  inlines.map(inlineText).join('').replaceAll('\u00a0', ' ').trim();

/** The text of a table's cell by row and column id. */
export const tableText = (table: TableBlock, row: number, column: string): string => {
  const index = table.columns.findIndex(({ id }) => id === column);
  const cell: TableCell | undefined = table.rows[row]?.cells[index];
  if (cell === undefined) throw new Error(`${table.id}: no column ${column} in row ${row}`);
  return textOf(cell.inlines);
};

/** The text of a fact by its label. */
export const factText = (facts: FactsBlock, label: string): string =>
  textOf(facts.facts.find((fact) => fact.label === label)?.inlines ?? []);
