/** The money of the cards as lines of resources: planned, updated, spent, by kind; parts of an amount in a table of their own. */
import type { NodeId } from '../../kernel/index.ts';
import type { AmountRecord, CardRecord, ReadCell, ResourceKind, ResourceLine } from '../../model/index.ts';
import { plainWords } from '../values/plain-text.ts';
import { figureOf, isPrinted, printed, publishedAt, sameFigure } from './cells.ts';
import { lineOf } from './identity.ts';
import type { Mapping } from './mapping.ts';

const KINDS: readonly (readonly [ResourceKind, RegExp])[] = [
  ['currentIncome', /\bproventi\b|\bentrate\b|\bricavi\b/],
  ['economicInterventions', /\binterventi ec/],
  ['investments', /\binvestiment/],
  ['staff', /\bpersonale\b/],
  ['operatingCosts', /\bfunzionamento\b/],
  ['currentCosts', /\boneri\b|\bcosti\b|\bspese\b/],
];

const kindOfLabel = (label: string): ResourceKind =>
  KINDS.find(([, pattern]) => pattern.test(plainWords(label)))?.[0] ?? 'notDivided';

const FIELDS = { planned: 'initial', updated: 'updated', actual: 'actual' } as const;

interface DraftLine {
  readonly kind: ResourceKind;
  readonly table: string;
  readonly label: string;
  readonly cells: Map<AmountRecord['when'], ReadCell>;
}

const isOfYear = (mapping: Mapping, amount: AmountRecord): boolean =>
  (amount.year ?? mapping.year) === mapping.year;

const noteAmount = (mapping: Mapping, line: DraftLine, { when, cell }: AmountRecord): void => {
  if (figureOf(cell) === undefined && isPrinted(cell) && cell.empty === undefined) {
    mapping.report.add('map.amountNotRead', cell.place, printed(cell));
  }
  const [value, known] = [figureOf(cell), figureOf(line.cells.get(when))];
  if (value === undefined) return;
  if (known === undefined) line.cells.set(when, cell);
  else if (!sameFigure(known, value)) mapping.report.add('map.amountsDiffer', cell.place, printed(cell));
};

const draftLines = (mapping: Mapping, card: CardRecord): readonly DraftLine[] => {
  const lines = new Map<string, DraftLine>();
  for (const amount of card.amounts) {
    if (!isOfYear(mapping, amount)) continue;
    const kind = kindOfLabel(amount.label);
    const table = amount.isPart ? `${card.table.form}-parts` : card.table.form;
    const line: DraftLine = lines.get(`${table} ${kind}`) ?? {
      kind,
      table,
      label: amount.label,
      cells: new Map(),
    };
    lines.set(`${table} ${kind}`, line);
    noteAmount(mapping, line, amount);
  }
  return [...lines.values()];
};

/** The lines of a card. A card without figures has none. */
export const resourcesOf = (mapping: Mapping, card: CardRecord, subject: NodeId): readonly ResourceLine[] =>
  draftLines(mapping, card).flatMap(({ kind, table, label, cells }): readonly ResourceLine[] => {
    const [first] = cells.values();
    if (first === undefined) return [];
    const amounts = [...cells].flatMap(([when, cell]) => {
      const figure = figureOf(cell);
      return figure !== undefined && 'amount' in figure ? [[FIELDS[when], figure.amount] as const] : [];
    });
    return [
      {
        id: mapping.ids('r', `${table} ${subject} ${kind}`),
        subject,
        kind,
        table,
        origin: publishedAt(first.place),
        ...(lineOf(label) !== '' && { label: lineOf(label) }),
        ...Object.fromEntries(amounts),
      },
    ];
  });
