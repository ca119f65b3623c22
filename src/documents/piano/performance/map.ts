/** The strategy map of the plan: a drawing on a sideways page, and the same as a table. */
import { mapSentence } from '../../../wording/index.ts';
import { text, textCell } from '../../blocks/inline.ts';
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
import type { TableBlock, TableRow } from '../../tree.ts';
import { contentOr, type PlanChapter } from '../chapter-blocks.ts';
import { plannedWeightText } from './planned-weight.ts';
import { WEIGHT_COLUMN, weightCell, weightUnder } from './weights.ts';

/** A sideways page less its margins, heading and caption; cards as high as four lines of title need. */
const MAP_FRAME = { width: 1060, height: 600, lowestCard: 75 } as const;

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
      ...(isWeighed ? [WEIGHT_COLUMN] : []),
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
