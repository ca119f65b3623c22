/** Tree, vision, areas and strategy map of the plan. */
import { mapSentence } from '../../../wording/index.ts';
import { resultCell, text, textCell } from '../../blocks/inline.ts';
import { countCell } from '../../cards/count-cell.ts';
import type { ChapterContent } from '../../chapter.ts';
import type { DocumentInput } from '../../input.ts';
import {
  bandsOf,
  MAP_LEVELS,
  type MapLevel,
  objectivesOf,
  placedObjectives,
  strategyMapOf,
} from '../../scenes/strategy-map.ts';
import { treeIcicleOf } from '../../scenes/tree-icicle.ts';
import { type Branch, branchOf } from '../../selections/branch.ts';
import type { Block, TableBlock, TableColumn, TableRow } from '../../tree.ts';
import { contentOr, type PlanChapter } from '../chapter-blocks.ts';
import { plannedWeightText } from './planned-weight.ts';
import { hasWeights, weightCell, weightUnder } from './weights.ts';

/** Width of the icicle in pixels, and its levels: administration, areas, strategic and operational objectives. */
const ICICLE = { orientation: 'rows', width: 1240, levels: 4 } as const;

/** A sideways page less its margins, heading and caption; cards as high as three lines of title need. */
const MAP_FRAME = { width: 1060, height: 560, lowestCard: 62 } as const;

const WEIGHT: TableColumn = { id: 'peso', label: 'Peso', figures: true };

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
      ...(withWeights ? [WEIGHT] : []),
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
          WEIGHT,
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

const mapTable = (input: DocumentInput, level: MapLevel): TableBlock => {
  const placed = placedObjectives(input.lookup, level);
  const isWeighed = placed.some(
    ({ subject }) => input.lookup.result(subject.id, 'weight')?.state === 'value',
  );
  return {
    kind: 'table',
    id: 'mappa-tabella',
    caption: 'La mappa strategica come tabella',
    headColumns: 1,
    columns: [
      { id: 'obiettivo', label: 'Obiettivo', figures: false, width: 6 },
      { id: 'area', label: 'Area', figures: false },
      ...(isWeighed ? [WEIGHT] : []),
    ],
    rows: bandsOf(input.lookup, placed).flatMap((band): readonly TableRow[] => {
      const cards = placed.filter(({ perspective }) => perspective === band.id);
      if (cards.length === 0) return [];
      return [
        {
          role: 'group',
          cells: [
            { inlines: [text(band.name)], columns: 2 },
            ...(isWeighed ? [weightCell(input, `perspective:${band.id}`)] : []),
          ],
        },
        ...cards.map(({ subject, area }) => ({
          role: 'body' as const,
          level: 1,
          cells: [
            textCell(`${subject.code} ${subject.title}`),
            textCell(area.code),
            ...(isWeighed ? [weightUnder(input, subject.id, band.id)] : []),
          ],
        })),
      ];
    }),
  };
};

/** The level of the map: operational objectives where the plan has them, because they stand each under its perspective. */
const mapLevel = (input: DocumentInput): MapLevel => {
  const [strategic, operational] = MAP_LEVELS;
  return objectivesOf(input.lookup, operational).length > 0 ? operational : strategic;
};

/** The strategy map on a sideways page, and the same as a table. */
export const mapContent = (input: DocumentInput, chapter: PlanChapter): ChapterContent => {
  const level = mapLevel(input);
  const placed = placedObjectives(input.lookup, level);
  const hasPerspectives = (input.lookup.plan?.perspectives ?? []).length > 0;
  if (placed.length === 0 || !hasPerspectives) return contentOr(input, chapter, []);
  const links = input.lookup.plan?.strategyLinks ?? [];
  const scene = strategyMapOf(input.lookup, level, {
    valueText: ({ subject, perspective }) => plannedWeightText(input, subject.id, perspective),
    frame: MAP_FRAME,
  });
  return {
    blocks: [
      {
        kind: 'paragraph',
        role: 'lead',
        inlines: [text(mapSentence(objectivesOf(input.lookup, level).length, links.length))],
      },
      mapTable(input, level),
      { kind: 'landscape', blocks: [{ kind: 'chart', id: 'mappa-strategica-disegno', scene }] },
    ],
  };
};
