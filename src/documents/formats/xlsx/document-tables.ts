/** The tables of a document in their order, each with the chapter in which it stands and the name of its sheet. */
import { blocksInOrder, type OutlineEntry, outlineOf } from '../../outline.ts';
import type { DocumentTree, FigureInline, Inline, TableBlock } from '../../tree.ts';
import { factsAsTable } from '../table-grid.ts';
import { readableText } from './cell-text.ts';
import { hasValue, sheetCell } from './cell-value.ts';
import { sheetName } from './sheet-name.ts';

/** A table and its sheet. `chapter`: number and title of the heading under which it stands. */
export interface SheetPlan {
  readonly table: TableBlock;
  readonly chapter: string;
  readonly name: string;
}

/** A figure that is no cell of its own: it stands in a sentence, or in a cell beside others. */
export interface LooseFigure {
  readonly chapter: string;
  readonly sentence: string;
  readonly figure: FigureInline;
}

const headingText = ({ heading, number }: OutlineEntry): string =>
  number === undefined ? heading.text : `${number} ${heading.text}`;

interface Place<Content> {
  readonly chapter: string;
  readonly content: Content;
}

type AnyBlock = ReturnType<typeof blocksInOrder>[number];

/** Blocks with the heading under which each stands. */
const blocksInPlace = (tree: DocumentTree): readonly Place<AnyBlock>[] => {
  const outline = outlineOf(tree).values();
  let chapter = '';
  return blocksInOrder(tree).map((content) => {
    const entry = content.kind === 'heading' ? outline.next().value : undefined;
    if (entry !== undefined) chapter = headingText(entry);
    return { chapter, content };
  });
};

/** The tables and cards of the document, each with the name of its sheet. */
export const sheetPlans = (tree: DocumentTree): readonly SheetPlan[] => {
  const tables = blocksInPlace(tree).flatMap(({ chapter, content }): readonly Place<TableBlock>[] => {
    if (content.kind === 'table') return [{ chapter, content }];
    return content.kind === 'facts' ? [{ chapter, content: factsAsTable(content) }] : [];
  });
  return tables.map(({ chapter, content }, index) => ({
    table: content,
    chapter,
    name: sheetName(content.caption, index + 1, tables.length),
  }));
};

const sentenceFigures = (chapter: string, inlines: readonly Inline[]): readonly LooseFigure[] =>
  inlines.filter(hasValue).map((figure) => ({ chapter, sentence: readableText(inlines), figure }));

const cellFigures = (chapter: string, inlines: readonly Inline[]): readonly LooseFigure[] =>
  sheetCell(inlines).loose.map((figure) => ({ chapter, sentence: readableText(inlines), figure }));

/** The figures of the document that no cell of a table holds, in their order. */
export const looseFigures = (tree: DocumentTree): readonly LooseFigure[] =>
  blocksInPlace(tree).flatMap(({ chapter, content }) => {
    switch (content.kind) {
      case 'paragraph':
        return sentenceFigures(chapter, content.inlines);
      case 'list':
        return content.items.flatMap((item) => sentenceFigures(chapter, item));
      case 'facts':
        return content.facts.flatMap(({ inlines }) => cellFigures(chapter, inlines));
      case 'table':
        return content.rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => cellFigures(chapter, cell.inlines)),
        );
      default:
        return [];
    }
  });
