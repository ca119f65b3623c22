/** ROLLUP-06: what a row brings to the whole is not its realisation times its weight, as it is in the other rows. */
import { HUNDRED, sum } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { type WrongContribution, wrongContributions } from '../../values/contributions.ts';
import { amountOf, isWithin, lastPlace, printedDigits } from '../../values/exact.ts';
import { findingOf, shown } from '../../values/finding.ts';
import { printedNumber } from '../../values/printed.ts';

const RULE = { id: 'ROLLUP-06', family: 'rollup', severity: 'error' } as const;

/** A wrong weight is told by the sum of the weights: with the one that the contribution implies they would come to 100. */
const isWrongWeight = (document: DocumentRecord, row: WrongContribution): boolean => {
  const { table, place, impliedWeight } = row;
  if (impliedWeight === undefined) return false;
  const rows = [...document.indicators, ...document.individual, ...document.nodes].filter(
    (each) => each.table.index === table.index,
  );
  const weights = rows.flatMap((each) => (each.place === place ? [] : (amountOf(each.weight) ?? [])));
  return isWithin(sum([...weights, impliedWeight]), HUNDRED, lastPlace(1));
};

const findingFor = ({ name, weight, value, weighted, expected }: WrongContribution): Finding =>
  findingOf(RULE, {
    code: 'contribution',
    places: [weighted.place],
    published: shown(weighted),
    expected: `${printedNumber(expected, Math.max(printedDigits(weighted), 1))}${weighted.understood?.kind === 'percent' ? '%' : ''}`,
    params: { row: name, weight: shown(weight), value: shown(value) },
  });

/** The rule. */
export const contributionOfRow: Rule = {
  ...RULE,
  check: ({ documents }) =>
    documents.flatMap((document) =>
      wrongContributions(document)
        .filter((row) => !isWrongWeight(document, row))
        .map(findingFor),
    ),
};
