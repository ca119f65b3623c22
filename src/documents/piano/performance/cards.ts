/** The cards of the objectives in the plan: those that the plan describes, and a word on the others. */
import type { Issue } from '../../../kernel/index.ts';
import { cardsSentence } from '../../../wording/index.ts';
import { text } from '../../blocks/inline.ts';
import type { ChapterContent } from '../../chapter.ts';
import type { DocumentInput } from '../../input.ts';
import { sheetBlocks, sheetIssues } from '../../schede/sheet.ts';
import { type Sheet, sheetsOf, sheetTree } from '../../schede/sheet-nodes.ts';
import type { Block } from '../../tree.ts';
import { contentOr, type PlanChapter } from '../chapter-blocks.ts';
import { planQuality } from '../quality.ts';
import { dashboardIndicators } from './dashboard-items.ts';

/** Whether the plan says more of an objective than its indicators. */
const isDescribed = ({ node }: Sheet): boolean =>
  (node.actions ?? []).length > 0 ||
  (node.expectedResults ?? []).length > 0 ||
  node.responsibilityCentre !== undefined;

/** The objectives with a card: those described, or all of them where the plan describes none. */
const chosen = (all: readonly Sheet[]): readonly Sheet[] => {
  const described = all.filter(isDescribed);
  return described.length > 0 ? described : all;
};

const cardBlocks = (input: DocumentInput, sheet: Sheet): readonly Block[] => [
  {
    kind: 'heading',
    id: `obiettivo-${sheet.node.id}`,
    level: 3,
    text: `${sheet.node.code} ${sheet.node.title}`,
    numbered: false,
  },
  ...sheetBlocks(input, { sheet, after: false }),
];

/** What the indicators outside the strategic dashboard lack: those inside are judged there. */
const qualityOfOthers = (input: DocumentInput, sheets: readonly Sheet[]): readonly Issue[] => {
  const inDashboard = new Set(dashboardIndicators(input));
  const others = sheets.flatMap(({ indicators }) => indicators).filter((one) => !inDashboard.has(one));
  return planQuality(input, others);
};

/** The chapter: how many cards there are and which objectives have none, then one card after the other. */
export const cardsContent = (input: DocumentInput, chapter: PlanChapter): ChapterContent => {
  const all = sheetsOf(sheetTree(input));
  const sheets = chosen(all);
  if (sheets.length === 0) return contentOr(input, chapter, []);
  const without = all.filter((sheet) => !sheets.includes(sheet)).map(({ node }) => node.code);
  return {
    blocks: [
      { kind: 'paragraph', role: 'lead', inlines: [text(cardsSentence(sheets.length, without))] },
      ...sheets.flatMap((sheet) => cardBlocks(input, sheet)),
    ],
    issues: [
      ...sheets.flatMap((sheet) => sheetIssues(input, { sheet, after: false })),
      ...qualityOfOthers(input, sheets),
    ],
  };
};
