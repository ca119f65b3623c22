/** DIRECTION-06: the targets of one row have different operators from year to year, or only some of them have one. */
import type { Finding, IndicatorRecord, ReadTarget } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, indicatorName, shown } from '../../values/finding.ts';
import { eachIndicator } from '../../values/rows-of.ts';

const RULE = { id: 'DIRECTION-06', family: 'direction', severity: 'notice' } as const;

const isNumber = ({ goal, cell }: ReadTarget): boolean =>
  goal !== undefined && cell.understood !== undefined && 'amount' in cell.understood;

const plain = (operator: string | undefined): string =>
  (operator ?? '').replace(/\s/g, '').replace('≥', '>=').replace('≤', '<=').toLowerCase();

const ofRow = (indicator: IndicatorRecord): readonly Finding[] => {
  const targets = indicator.targets.map(({ value }) => value).filter(isNumber);
  const operators = new Set(targets.map(({ operator }) => plain(operator)));
  if (targets.length < 2 || operators.size < 2) return [];
  const directions = new Set(
    targets.flatMap(({ operator, goal }) => (operator === undefined ? [] : (goal?.direction ?? []))),
  );
  const isOpposite = directions.has('up') && directions.has('down');
  return [
    findingOf(RULE, {
      code: isOpposite ? 'oppositeOperators' : 'operatorsOfRow',
      severity: isOpposite ? 'warning' : 'notice',
      places: targets.map(({ cell }) => cell.place),
      published: targets.map(({ cell }) => shown(cell)).join('; '),
      params: { indicator: indicatorName(indicator) },
    }),
  ];
};

/** The rule. */
export const operatorsOfRow: Rule = { ...RULE, check: (input) => eachIndicator(input, ofRow) };
