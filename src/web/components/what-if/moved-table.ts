/** The results that move under some changes, as a table: before, after, by how much. */
import { formatDecimal, subtract } from '../../../kernel/index.ts';
import type { CycleFile, Indicator, ResultNode, ResultSubject } from '../../../model/index.ts';
import { formatFigure } from '../../../wording/index.ts';
import { fieldLabel } from '../field-label.ts';
import { linkCell, resultCell, textCell } from '../table/cells.tsx';
import type { TableModel, TableRow } from '../table/table-model.ts';

/** A result that differs; absent on a side where there is none. */
export interface MovedResult {
  readonly key: string;
  readonly before?: ResultNode;
  readonly after?: ResultNode;
}

/** What names the results: the subjects and indicators by id. */
export interface MovedNames {
  readonly cycle: CycleFile;
  readonly subjects: ReadonlyMap<string, ResultSubject>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly explanation: (key: string) => string;
}

/** Rows drawn at once; the CSV has them all. */
const SHOWN = 60;

const DIFFERENCE = { mode: 'halfUp', digits: 2 } as const;

/** Difference of two numbers with its sign; empty for dates, answers and states. */
const differenceText = ({ before, after }: MovedResult): string => {
  const [from, to] = [before?.figure, after?.figure];
  if (from === undefined || to === undefined || !('exact' in from) || !('exact' in to)) return '';
  const text = formatFigure(formatDecimal(subtract(to.exact, from.exact), DIFFERENCE));
  return text.startsWith('-') ? text : `+${text}`;
};

const subjectName = ({ subjects }: MovedNames, id: string): string => {
  const subject = subjects.get(id);
  if (subject === undefined) return id;
  if (subject.kind === 'administration' || subject.kind === 'perspective') return subject.title;
  const isRow = subject.kind === 'unitIndicator' && subject.unit !== undefined;
  const unit = isRow ? subjects.get(subject.unit)?.code : undefined;
  return `${unit === undefined ? '' : `${unit}, `}${subject.code} ${subject.title}`;
};

const rowOf = (names: MovedNames, moved: MovedResult): TableRow => {
  const [id = '', field = ''] = moved.key.split('#');
  const indicator = names.indicators.get(id.split('@')[0] ?? id);
  const name = subjectName(names, id);
  return {
    id: moved.key,
    cells: [
      moved.before === undefined ? textCell(name) : linkCell(name, names.explanation(moved.key)),
      textCell(fieldLabel(names.cycle, field, indicator)),
      resultCell(moved.before),
      resultCell(moved.after),
      { text: differenceText(moved) },
    ],
  };
};

/** The table; the largest moves come first, as they are given. */
export const movedTable = (names: MovedNames, moved: readonly MovedResult[]): TableModel => ({
  id: 'spostamenti',
  caption: 'I numeri che cambiano, dallo spostamento più grande',
  noun: ['numero', 'numeri'],
  empty: 'Nessun numero cambia.',
  columns: [
    { id: 'oggetto', label: 'Di che cosa', heads: true },
    { id: 'campo', label: 'Valore' },
    { id: 'prima', label: 'Prima', figures: true },
    { id: 'dopo', label: 'Dopo', figures: true },
    { id: 'differenza', label: 'Differenza', figures: true },
  ],
  shown: SHOWN,
  rows: moved.map((each) => rowOf(names, each)),
  note: 'Il collegamento spiega il valore di prima: quello di dopo non si salva.',
});
