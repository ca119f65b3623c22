/** Tree, vision and areas of the plan. */
import { resultCell, text, textCell } from '../../blocks/inline.ts';
import { countCell } from '../../cards/count-cell.ts';
import type { ChapterContent } from '../../chapter.ts';
import type { DocumentInput } from '../../input.ts';
import { treeIcicleOf } from '../../scenes/tree-icicle.ts';
import { type Branch, branchOf } from '../../selections/branch.ts';
import type { Block, TableBlock, TableRow } from '../../tree.ts';
import { contentOr, type PlanChapter } from '../chapter-blocks.ts';
import { plannedWeightText } from './planned-weight.ts';
import { hasWeights, WEIGHT_COLUMN, weightCell } from './weights.ts';

/** Width of the icicle in pixels, and its levels: administration, areas, strategic and operational objectives. */
const ICICLE = { orientation: 'rows', width: 1240, levels: 4 } as const;

const objectives = ({ lookup }: DocumentInput): readonly Branch[] =>
  branchOf(lookup, 'administration').filter(
    ({ subject }) => subject.kind !== 'indicator' && subject.kind !== 'group',
  );

const indicatorCount = ({ lookup }: DocumentInput, id: string): number =>
  branchOf(lookup, id).filter(({ subject }) => subject.kind === 'indicator').length;

const treeRow = (input: DocumentInput, { subject, level }: Branch, withWeights: boolean): TableRow => ({
  role: subject.kind === 'administration' ? 'total' : 'body',
  level,
  cells: [
    textCell(subject.kind === 'administration' ? subject.title : `${subject.code} ${subject.title}`),
    ...(withWeights ? [weightCell(input, subject.id)] : []),
    countCell(indicatorCount(input, subject.id)),
  ],
});

const treeTable = (input: DocumentInput): TableBlock => {
  const withWeights = hasWeights(input);
  return {
    kind: 'table',
    id: 'albero-tabella',
    caption: 'L’albero della performance: pesi e numero di indicatori',
    headColumns: 1,
    columns: [
      { id: 'voce', label: 'Area o obiettivo', figures: false, width: 6 },
      ...(withWeights ? [WEIGHT_COLUMN] : []),
      { id: 'indicatori', label: 'Indicatori', figures: true },
    ],
    rows: objectives(input).map((branch) => treeRow(input, branch, withWeights)),
  };
};

/** The tree: an icicle whose lengths are the weights, where there are weights, and the same as a table. */
export const treeContent = (input: DocumentInput, chapter: PlanChapter): ChapterContent => {
  const root = input.lookup.subject('administration');
  if (root === undefined || objectives(input).length < 2) return contentOr(input, chapter, []);
  const drawn: readonly Block[] = hasWeights(input)
    ? [
        {
          kind: 'landscape',
          blocks: [
            {
              kind: 'chart',
              id: 'albero-pesi',
              scene: treeIcicleOf(input.lookup, root, {
                ...ICICLE,
                valueText: (id) => plannedWeightText(input, id),
              }),
            },
          ],
        },
      ]
    : [];
  return { blocks: [treeTable(input), ...drawn] };
};

/** The vision as the plan states it. */
export const visionContent = (input: DocumentInput, chapter: PlanChapter): ChapterContent => {
  const { vision } = input.lookup.plan ?? {};
  return contentOr(
    input,
    chapter,
    vision === undefined ? [] : [{ kind: 'paragraph', role: 'lead', inlines: [text(vision)] }],
  );
};

const areaRow = (input: DocumentInput, { subject }: Branch): TableRow => ({
  role: 'body',
  cells: [
    textCell(subject.code),
    textCell(subject.title),
    weightCell(input, subject.id),
    textCell((input.lookup.node(subject.id)?.programmes ?? []).join('; ')),
  ],
});

/** The areas with their weights and programmes. */
export const areasContent = (input: DocumentInput, chapter: PlanChapter): ChapterContent => {
  const areas = objectives(input).filter(({ subject }) => subject.kind === 'area');
  if (areas.length === 0) return contentOr(input, chapter, []);
  const total = input.lookup.result('administration', 'weight');
  return {
    blocks: [
      {
        kind: 'table',
        id: 'aree-strategiche-pesi',
        caption: 'Le aree strategiche e il loro peso',
        headColumns: 2,
        columns: [
          { id: 'codice', label: 'Codice', figures: false },
          { id: 'area', label: 'Area strategica', figures: false, width: 5 },
          WEIGHT_COLUMN,
          { id: 'programmi', label: 'Missioni e programmi', figures: false, width: 2 },
        ],
        rows: [
          ...areas.map((area) => areaRow(input, area)),
          ...(total?.state === 'value'
            ? [
                {
                  role: 'total' as const,
                  cells: [
                    { inlines: [text('Totale')], columns: 2 },
                    resultCell(input.lookup, 'administration', 'weight'),
                    textCell(undefined),
                  ],
                },
              ]
            : []),
        ],
      },
    ],
  };
};
