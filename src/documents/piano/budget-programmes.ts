/** The budget by mission and programme: the link of the plan with the classification of spending. */
import type { ResourceLine } from '../../model/index.ts';
import { textCell } from '../blocks/inline.ts';
import { moneyFigure, moneySums } from '../cards/money.ts';
import type { DocumentInput } from '../input.ts';
import type { TableBlock } from '../tree.ts';
import { budgetTables } from './budget.ts';

/** The programme of a line: the one of its node; several or none are said as such. */
const programmeOf = ({ lookup }: DocumentInput, { subject }: ResourceLine): string => {
  const [only, ...others] = (subject === null ? undefined : lookup.node(subject)?.programmes) ?? [];
  if (only === undefined) return 'Senza programma';
  return others.length > 0 ? 'Più programmi' : only;
};

const nameOf = ({ lookup }: DocumentInput, code: string): string => {
  const known = lookup.plan?.programmes.find((programme) => programme.code === code);
  return known === undefined ? code : `${code} ${known.mission.title} – ${known.title}`;
};

/** The first budget of the plan by programme, with its total; nothing without a budget. */
export const programmesTable = (input: DocumentInput): readonly TableBlock[] => {
  const [budget] = budgetTables(input);
  if (budget === undefined) return [];
  const codes = [...new Set(budget.lines.map((line) => programmeOf(input, line)))].toSorted();
  const amountOf = (lines: readonly ResourceLine[]) => ({ inlines: [moneyFigure(moneySums(lines).planned)] });
  return [
    {
      kind: 'table',
      id: 'budget-programmi',
      caption: 'Le risorse del piano per missione e programma di spesa',
      headColumns: 1,
      columns: [
        { id: 'programma', label: 'Missione e programma', figures: false, width: 5 },
        { id: 'importo', label: 'Previsione', figures: true, width: 1.3 },
      ],
      rows: [
        ...codes.map((code) => ({
          role: 'body' as const,
          cells: [
            textCell(nameOf(input, code)),
            amountOf(budget.lines.filter((line) => programmeOf(input, line) === code)),
          ],
        })),
        { role: 'total', cells: [textCell('Totale'), amountOf(budget.lines)] },
      ],
    },
  ];
};
