/** How many individual objectives were reached fully, partly or not, by group of posts. */
import {
  divide,
  formatDecimal,
  HUNDRED,
  integer,
  multiply,
  type Rounding,
} from '../../../../kernel/index.ts';
import type { IndividualObjective } from '../../../../model/index.ts';
import type { PostCounts } from '../../../../wording/index.ts';
import { quantityFigure, textCell } from '../../../blocks/inline.ts';
import type { DocumentInput } from '../../../input.ts';
import type { TableBlock, TableCell, TableRow } from '../../../tree.ts';
import { countCell, EMPTY } from '../../parts/cells.ts';
import { objectiveStatus } from './objective-figures.ts';

/** A group of posts that are counted together: the guidelines count the secretary general among the managers. */
export interface PostGroup {
  readonly id: string;
  readonly name: string;
  readonly kinds: readonly IndividualObjective['postKind'][];
}

/** The groups, in the order of the report. */
export const POST_GROUPS: readonly PostGroup[] = [
  { id: 'dirigenti', name: 'Segretario generale e dirigenti', kinds: ['secretaryGeneral', 'manager'] },
  { id: 'posizioni-organizzative', name: 'Posizioni organizzative', kinds: ['organisationalPosition'] },
  { id: 'personale', name: 'Altro personale', kinds: ['staff'] },
];

/** The objectives of a group, in the order of the cycle. */
export const objectivesOfGroup = (
  { cycle }: DocumentInput,
  group: PostGroup,
): readonly IndividualObjective[] =>
  cycle.individualObjectives.filter(({ postKind }) => group.kinds.includes(postKind));

const WITH_FIGURE = ['reached', 'partial', 'missed'] as const;
type CountKind = (typeof WITH_FIGURE)[number] | 'none' | 'all';

const ROWS: readonly { readonly kind: CountKind; readonly label: string }[] = [
  { kind: 'reached', label: 'Target raggiunto' },
  { kind: 'partial', label: 'Target raggiunto in parte' },
  { kind: 'missed', label: 'Target non raggiunto' },
  { kind: 'none', label: 'Senza una cifra' },
  { kind: 'all', label: 'Obiettivi assegnati' },
];

const countOf = (
  input: DocumentInput,
  objectives: readonly IndividualObjective[],
  kind: CountKind,
): number => {
  if (kind === 'all') return objectives.length;
  const kinds = objectives.map((objective) => objectiveStatus(input, objective).kind);
  if (kind !== 'none') return kinds.filter((each) => each === kind).length;
  return kinds.filter((each) => !WITH_FIGURE.some((one) => one === each)).length;
};

const shareCell = (count: number, total: number, display: Rounding): TableCell => {
  const share = divide(integer(count), integer(total));
  return share === undefined
    ? EMPTY
    : {
        inlines: [
          quantityFigure({
            kind: 'percent',
            amount: formatDecimal(multiply(share, HUNDRED), display),
          }),
        ],
      };
};

const rowOf = (
  input: DocumentInput,
  groups: readonly PostGroup[],
  { kind, label }: (typeof ROWS)[number],
): TableRow => ({
  role: kind === 'all' ? 'total' : 'body',
  cells: [
    textCell(label),
    ...groups.flatMap((group) => {
      const objectives = objectivesOfGroup(input, group);
      const count = countOf(input, objectives, kind);
      return [countCell(count), shareCell(count, objectives.length, input.cycle.rulebook.display)];
    }),
  ],
});

/** Groups that have objectives. */
export const groupsWithObjectives = (input: DocumentInput): readonly PostGroup[] =>
  POST_GROUPS.filter((group) => objectivesOfGroup(input, group).length > 0);

/** The counts with their shares; the row of objectives without a figure only where there are some. */
export const countsTable = (input: DocumentInput): TableBlock => {
  const groups = groupsWithObjectives(input);
  const isWithout = countOf(input, input.cycle.individualObjectives, 'none') > 0;
  return {
    kind: 'table',
    id: 'tabella-obiettivi-individuali',
    caption: 'Obiettivi individuali raggiunti del tutto, in parte o non raggiunti',
    columns: [
      { id: 'esito', label: 'Esito', figures: false, width: 2 },
      ...groups.flatMap(({ id, name }) => [
        { id, label: 'Numero', figures: true, group: name },
        { id: `${id}-quota`, label: 'Quota', figures: true, group: name },
      ]),
    ],
    headColumns: 1,
    rows: ROWS.filter(({ kind }) => kind !== 'none' || isWithout).map((row) => rowOf(input, groups, row)),
  };
};

/** The counts in words. */
export const postCounts = (input: DocumentInput): readonly PostCounts[] =>
  groupsWithObjectives(input).map((group) => {
    const objectives = objectivesOfGroup(input, group);
    return {
      group: group.name,
      total: objectives.length,
      reached: countOf(input, objectives, 'reached'),
    };
  });
