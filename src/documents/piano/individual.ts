/** Individual performance: the objectives of each post with their weights, never a person (chapter 5). */
import { formatDecimal, parseDecimal, sum } from '../../kernel/index.ts';
import type { IndividualObjective } from '../../model/index.ts';
import { PLAN_SUGGESTIONS, targetText, vocabulary } from '../../wording/index.ts';
import { quantityFigure, strong, text, textCell } from '../blocks/inline.ts';
import type { Chapter } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import type { TableBlock, TableCell, TableRow } from '../tree.ts';

const weightCell = ({ weight }: IndividualObjective): TableCell =>
  weight === undefined
    ? textCell(undefined)
    : { inlines: [quantityFigure({ kind: 'number', amount: weight })] };

const measureText = ({ lookup }: DocumentInput, objective: IndividualObjective): string => {
  const indicator = objective.indicator === undefined ? undefined : lookup.indicator(objective.indicator);
  const scope = vocabulary().scopes[objective.scope];
  return indicator === undefined ? scope : `${scope}: ${indicator.code}`;
};

const goalWordsOf = ({ lookup }: DocumentInput, objective: IndividualObjective): string | undefined =>
  objective.target ??
  (objective.indicator === undefined ? undefined : targetText(lookup, objective.indicator));

const rowOf = (input: DocumentInput, objective: IndividualObjective, isWeighed: boolean): TableRow => ({
  role: 'body',
  level: objective.weight === undefined && isWeighed ? 1 : 0,
  cells: [
    { inlines: [objective.weight === undefined ? text(objective.title) : strong(objective.title)] },
    weightCell(objective),
    textCell(measureText(input, objective)),
    textCell(goalWordsOf(input, objective)),
  ],
});

/** The weights of a post added up; nothing where it has none. */
const totalRow = (objectives: readonly IndividualObjective[]): readonly TableRow[] => {
  const weights = objectives.flatMap(({ weight }) => weight ?? []);
  if (weights.length === 0) return [];
  const digits = Math.max(...weights.map((weight) => weight.split('.')[1]?.length ?? 0));
  const total = sum(weights.flatMap((weight) => parseDecimal(weight) ?? []));
  const amount = formatDecimal(total, { mode: 'halfUp', digits });
  return [
    {
      role: 'total',
      cells: [
        textCell('Totale dei pesi'),
        { inlines: [quantityFigure({ kind: 'number', amount })] },
        { inlines: [], columns: 2 },
      ],
    },
  ];
};

const tableOf = (
  input: DocumentInput,
  post: string,
  objectives: readonly IndividualObjective[],
): TableBlock => ({
  kind: 'table',
  id: `obiettivi-individuali-${[...new Set(input.cycle.individualObjectives.map((each) => each.post))].indexOf(post) + 1}`,
  caption: `Obiettivi ${input.cycle.year}: ${post}`,
  headColumns: 1,
  columns: [
    { id: 'obiettivo', label: 'Obiettivo e misure', figures: false, width: 4 },
    { id: 'peso', label: 'Peso', figures: true },
    { id: 'misura', label: 'Si misura con', figures: false, width: 2 },
    { id: 'target', label: 'Target', figures: false, width: 2 },
  ],
  rows: [
    ...objectives.map((objective) => rowOf(input, objective, totalRow(objectives).length > 0)),
    ...totalRow(objectives),
  ],
});

/** The objectives by post, in the order of the cycle. */
const posts = ({ cycle }: DocumentInput): readonly string[] => [
  ...new Set(cycle.individualObjectives.map(({ post }) => post)),
];

/** Chapter 5. */
export const individualChapter: Chapter = {
  id: 'performance-individuale',
  title: 'La performance individuale',
  level: 1,
  numbered: true,
  narrative: 'required',
  startsPage: true,
  suggestion: () => PLAN_SUGGESTIONS.individuale,
  content: (input) => ({
    blocks: posts(input).map((post) =>
      tableOf(
        input,
        post,
        input.cycle.individualObjectives.filter((objective) => objective.post === post),
      ),
    ),
  }),
};
