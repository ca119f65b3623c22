/**
 * What is missing on a card. The decree of the prime minister of 18 September 2012 (annex) asks of each indicator: type, definition and
 * unit of measure, source, method of calculation, target with its year, and afterwards the actual value.
 */
import type { Issue, Severity } from '../../kernel/index.ts';
import type { Indicator } from '../../model/index.ts';
import { formulaInWords } from '../../wording/index.ts';
import { resourceTable } from '../cards/money.ts';
import { reportsResults } from '../cards/timing.ts';
import type { DocumentInput } from '../input.ts';
import { linesOfCards } from './card-money.ts';
import type { ObjectiveCard } from './mission-cards.ts';

/** An element of the descriptive sheet, whether an indicator lacks it, and how much that matters. */
interface SheetElement {
  readonly element: string;
  readonly severity: Severity;
  readonly lacks: (indicator: Indicator, input: DocumentInput) => boolean;
}

const isBlank = (words: string | undefined): boolean => words === undefined || words.trim() === '';

/** The elements in the order of the decree. The title may stand for the definition, the kind of result for the type: notices. */
const SHEET: readonly SheetElement[] = [
  { element: 'type', severity: 'notice', lacks: ({ sheet }) => isBlank(sheet.type) },
  { element: 'definition', severity: 'notice', lacks: ({ sheet }) => isBlank(sheet.definition) },
  { element: 'unit', severity: 'warning', lacks: ({ unitOfMeasure }) => isBlank(unitOfMeasure) },
  { element: 'source', severity: 'warning', lacks: ({ sheet }) => isBlank(sheet.dataSource) },
  {
    element: 'method',
    severity: 'warning',
    lacks: (indicator) =>
      isBlank(indicator.sheet.algorithm) &&
      indicator.evaluation.stage !== 'milestones' &&
      isBlank(formulaInWords(indicator)),
  },
  {
    element: 'target',
    severity: 'warning',
    lacks: ({ id }, { cycle, targetOf }) => targetOf(id, cycle.year) === undefined,
  },
  {
    element: 'actual',
    severity: 'warning',
    lacks: ({ id }, { cycle, lookup }) =>
      reportsResults(cycle) && lookup.result(id, 'result')?.state === 'missing',
  },
];

const sheetIssues = (input: DocumentInput, { node, indicators }: ObjectiveCard): readonly Issue[] =>
  SHEET.flatMap(({ element, severity, lacks }) => {
    const short = indicators.filter((indicator) => lacks(indicator, input));
    if (short.length === 0) return [];
    const codes = short.map(({ code }) => code).join(', ');
    return [
      {
        code: 'piraSheetIncomplete',
        severity,
        place: { id: node.id, field: 'indicators' },
        params: { element, indicators: codes, count: short.length, code: node.code },
      },
    ];
  });

const issueOf = (card: ObjectiveCard, code: string, severity: Severity, field: string): Issue => ({
  code,
  severity,
  place: { id: card.node.id, field },
  params: { code: card.node.code, title: card.node.title, programmes: card.programmes.join(', ') },
});

const hasNoMoney = (input: DocumentInput, card: ObjectiveCard): boolean =>
  resourceTable(input.cycle, 'pira') === undefined || linesOfCards(input, [card]).length === 0;

const spendingUnknown = (input: DocumentInput, card: ObjectiveCard): boolean =>
  linesOfCards(input, [card]).some(
    (line) =>
      (line.updated ?? line.initial) === undefined ||
      (reportsResults(input.cycle) && line.actual === undefined),
  );

/** The issues of a card. */
export const cardIssues = (input: DocumentInput, card: ObjectiveCard): readonly Issue[] => {
  const known = new Set(input.lookup.plan?.programmes.map(({ code }) => code));
  const [first] = card.programmes;
  return [
    ...(first === undefined || !known.has(first)
      ? [issueOf(card, 'piraWithoutProgramme', 'warning', 'programmes')]
      : []),
    ...(card.programmes.length > 1 ? [issueOf(card, 'piraSeveralProgrammes', 'notice', 'programmes')] : []),
    ...(card.indicators.length === 0
      ? [issueOf(card, 'piraWithoutIndicators', 'warning', 'indicators')]
      : []),
    ...(hasNoMoney(input, card) ? [issueOf(card, 'piraWithoutResources', 'notice', 'resources')] : []),
    ...(spendingUnknown(input, card) ? [issueOf(card, 'piraAmountUnknown', 'notice', 'resources')] : []),
    ...sheetIssues(input, card),
  ];
};
