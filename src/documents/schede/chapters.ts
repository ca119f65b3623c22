/** The chapters of the sheets: an overview, then one for each area, strategic line and objective of the plan. */

import { shortTitle } from '../cards/short-title.ts';
import type { Chapter, ChapterContent } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import { overviewContent } from './overview.ts';
import { sheetBlocks, sheetIssues } from './sheet.ts';
import { type SheetNode, sheetTree } from './sheet-nodes.ts';

const LEVELS = [1, 2, 3] as const;

/** Longest title of a heading; the sheet prints the whole title. */
const HEADING = 120;

const contentOf =
  (sheet: SheetNode, after: boolean) =>
  (input: DocumentInput): ChapterContent => {
    const { node, indicators, children } = sheet;
    if (indicators === undefined) return { blocks: [] };
    const request = { sheet: { node, indicators, children }, after };
    return { blocks: sheetBlocks(input, request), issues: sheetIssues(input, request) };
  };

const chaptersOf = (sheet: SheetNode, depth: number, after: boolean): readonly Chapter[] => [
  {
    id: `nodo-${sheet.node.id}`,
    title: `${sheet.node.code} ${shortTitle(sheet.node.title, HEADING)}`,
    level: LEVELS[depth] ?? 3,
    numbered: false,
    narrative: 'optional',
    startsPage: depth === 0,
    content: contentOf(sheet, after),
  },
  ...sheet.children.flatMap((child) => chaptersOf(child, depth + 1, after)),
];

/** The chapters, as planned or at the end of the year. Headings carry the codes of the plan in place of numbers. */
export const sheetChapters = (input: DocumentInput, after: boolean): readonly Chapter[] => {
  const tree = sheetTree(input);
  return [
    {
      id: 'quadro',
      title: "Quadro d'insieme",
      level: 1,
      numbered: false,
      narrative: 'optional',
      content: (given) => overviewContent(given, tree, after),
    },
    ...tree.flatMap((sheet) => chaptersOf(sheet, 0, after)),
  ];
};
