/** ROLLUP-06: what a row brings to the whole is not its realisation times its weight, as it is in the other rows. */
import type { Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { isWrongWeight, type WrongContribution, wrongContributions } from '../../values/contributions.ts';
import { printedDigits } from '../../values/exact.ts';
import { findingOf, shown } from '../../values/finding.ts';
import { printedNumber } from '../../values/printed.ts';

const RULE = { id: 'ROLLUP-06', family: 'rollup', severity: 'error' } as const;

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
