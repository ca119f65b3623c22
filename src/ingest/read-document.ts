/** From a document of any format to its records: each form takes what it recognises; what is left is kept as text or unknown table. */
import type { Issue } from '../kernel/index.ts';
import type {
  CardRecord,
  CharacterCounts,
  DocumentRecord,
  NodeRecord,
  ReadTable,
  TableReference,
  TextRecord,
} from '../model/index.ts';
import type { AtomRole, Claim } from './claim.ts';
import { describeDocument } from './describe-document.ts';
import { FORMS } from './forms.ts';
import { printedRows } from './printed-rows.ts';
import { type Atom, atomsOf, type RawBlock, type RawDocument } from './raw.ts';
import { withStatedDirections } from './same-target.ts';
import { readCell } from './values/read-cell.ts';

/** A document as read: tables with their cells, records for the checks, where every character went, and what was doubtful. */
export interface DocumentRead {
  readonly tables: readonly ReadTable[];
  readonly record: DocumentRecord;
  readonly characters: CharacterCounts;
  readonly issues: readonly Issue[];
}

const claimsOf = (document: RawDocument): readonly Claim[] => {
  const taken = new Set<number>();
  const claims: Claim[] = [];
  for (const form of FORMS) {
    for (const claim of form.read({ document, isTaken: (atom) => taken.has(atom) })) {
      if ([...claim.atoms.keys()].some((atom) => taken.has(atom))) continue;
      for (const atom of claim.atoms.keys()) taken.add(atom);
      claims.push(claim);
    }
  }
  return claims;
};

/** Claims in the order in which their atoms begin. */
const inOrder = (claims: readonly Claim[]): readonly Claim[] =>
  claims
    .map((claim) => {
      let first = Number.POSITIVE_INFINITY;
      for (const atom of claim.atoms.keys()) first = Math.min(first, atom);
      return { claim, first };
    })
    .sort((one, other) => one.first - other.first)
    .map(({ claim }) => claim);

const movedNodes = (nodes: readonly NodeRecord[], by: number): readonly NodeRecord[] =>
  nodes.map((node) => (node.parent === undefined ? node : { ...node, parent: node.parent + by }));

const movedCards = (cards: readonly CardRecord[], by: number): readonly CardRecord[] =>
  cards.map((card) => ({ ...card, indicators: card.indicators.map((position) => position + by) }));

type Lists = Omit<DocumentRecord, 'file' | 'kind' | 'administration' | 'year' | 'plannedYears' | 'texts'>;

interface InTable {
  readonly table: TableReference;
}

const withIndex = <Row extends InTable>(rows: readonly Row[] | undefined, index: number): readonly Row[] =>
  (rows ?? []).map((row) => ({ ...row, table: { ...row.table, index } }));

/** Tables are numbered through the document: forms count their own only. */
const numbered = (claim: Claim, index: number): Claim => {
  const { records } = claim;
  return {
    ...claim,
    records: {
      ...records,
      indicators: withIndex(records.indicators, index),
      nodes: withIndex(records.nodes, index),
      cards: withIndex(records.cards, index),
      budget: withIndex(records.budget, index),
      individual: withIndex(records.individual, index),
      totals: withIndex(records.totals, index),
      contexts: withIndex(records.contexts, index),
    },
  };
};

/** The records of all claims; positions are moved by how many records stand before. */
const joined = (claims: readonly Claim[]): Lists => {
  const all = claims.map(({ records }) => records);
  let nodes = 0;
  let indicators = 0;
  const moved = all.map((records) => {
    const own = {
      nodes: movedNodes(records.nodes ?? [], nodes),
      cards: movedCards(records.cards ?? [], indicators),
    };
    nodes += records.nodes?.length ?? 0;
    indicators += records.indicators?.length ?? 0;
    return own;
  });
  return {
    indicators: all.flatMap((records) => records.indicators ?? []),
    nodes: moved.flatMap((own) => own.nodes),
    cards: moved.flatMap((own) => own.cards),
    budget: all.flatMap((records) => records.budget ?? []),
    individual: all.flatMap((records) => records.individual ?? []),
    totals: all.flatMap((records) => records.totals ?? []),
    contexts: all.flatMap((records) => records.contexts ?? []),
    counts: all.flatMap((records) => records.counts ?? []),
    dates: all.flatMap((records) => records.dates ?? []),
  };
};

/** A table that no form knows, kept cell by cell. */
const unknownTable = (block: RawBlock & { readonly kind: 'table' }): ReadTable => ({
  form: 'unknown',
  place: block.place,
  rows: block.rows.map((row) => ({ cells: row.cells.map((cell) => readCell(cell.text, cell.place)) })),
});

const BLANKS = /\s/g;

/** Characters that are no blanks; words with single blanks between them are counted without a copy of the text. */
const size = (text: string): number => {
  let blanks = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32) blanks += 1;
    else if (code > 32 && code < 128) letters += 1;
  }
  return blanks + letters === text.length ? letters : text.replace(BLANKS, '').length;
};

/** The role of an atom that no form took: text and headings stay what they are, cells of an unknown table are cells. */
const roleLeft = (block: RawBlock): AtomRole =>
  block.kind === 'table' ? 'cell' : block.kind === 'heading' ? 'heading' : 'text';

const countCharacters = (document: RawDocument, roles: ReadonlyMap<number, AtomRole>): CharacterCounts => {
  const counts = { cell: 0, heading: 0, text: 0, unread: 0 };
  for (const block of document.blocks) {
    for (const { atom, text } of atomsOf(block)) counts[roles.get(atom) ?? roleLeft(block)] += size(text);
  }
  const { cell, heading, text, unread } = counts;
  return { total: cell + heading + text + unread, cells: cell, headings: heading, text, unread };
};

const textOf = ({ text, place }: Atom, role: AtomRole): readonly TextRecord[] =>
  role === 'cell' || text.trim() === ''
    ? []
    : [{ role: role === 'heading' ? 'heading' : 'text', text, place }];

/** Reads a document. Never fails: what cannot be understood is kept and counted. */
export const readDocument = (document: RawDocument): DocumentRead => {
  const claims = inOrder(claimsOf(document));
  const roles = new Map(claims.flatMap((claim) => [...claim.atoms]));
  const texts = document.blocks.flatMap((block) =>
    atomsOf(block).flatMap((atom) => textOf(atom, roles.get(atom.atom) ?? roleLeft(block))),
  );
  const unknown = document.blocks.filter(
    (block): block is RawBlock & { readonly kind: 'table' } =>
      block.kind === 'table' && atomsOf(block).every(({ atom }) => !roles.has(atom)),
  );
  const lists = joined(claims.map(numbered));
  return {
    tables: [...claims.map(({ table }) => table), ...unknown.map(unknownTable)],
    record: {
      file: document.file,
      ...describeDocument(texts, claims),
      texts,
      rows: printedRows(document.blocks, roles),
      ...lists,
      indicators: withStatedDirections(lists.indicators),
    },
    characters: countCharacters(document, roles),
    issues: [...document.issues, ...claims.flatMap(({ issues }) => issues)],
  };
};
