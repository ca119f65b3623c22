/** DIRECTION-15: a ratio of the balance sheet that lies about one (liquidity, structure costs over revenues) is printed as a percentage. */
import { compare, integer, type Rational, rational, ZERO } from '../../../kernel/index.ts';
import type { ContextRecord, Finding, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { amountOf, printedDigits } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { titleWords } from '../../values/titles.ts';

const RULE = { id: 'DIRECTION-15', family: 'direction', severity: 'warning' } as const;

/** Ratios of two amounts of like size: a hundredth of the whole cannot be meant. */
const RATIO = /^(?:costi di struttura|attivo circolante|attivita correnti|liquidita)\b/;
const [LOWEST, HIGHEST]: readonly [Rational, Rational] = [rational(1n, 5n), integer(5)];

const isAboutOne = (cell: ReadCell): boolean => {
  const amount = amountOf(cell);
  if (amount === undefined || cell.understood?.kind !== 'percent' || printedDigits(cell) < 2) return false;
  return compare(amount, LOWEST) > 0 && compare(amount, HIGHEST) < 0;
};

const inTable = ({ rows }: ContextRecord): readonly Finding[] =>
  rows.flatMap(({ label, cells }) => {
    const printed = cells.filter((cell) => compare(amountOf(cell) ?? ZERO, ZERO) !== 0);
    const [first] = printed;
    if (first === undefined || !printed.every(isAboutOne)) return [];
    if (!label.published.includes('/') || !RATIO.test(titleWords(label.published))) return [];
    return [
      findingOf(RULE, {
        code: 'ratioAsPercent',
        places: printed.map(({ place }) => place),
        published: printed.map(shown).join('; '),
        expected: printed.map((cell) => shown(cell).replace(/\s*%/, '')).join('; '),
        params: { row: shortText(label.published) },
      }),
    ];
  });

/** The rule. */
export const ratioAsPercent: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ contexts }) => contexts.flatMap(inTable)),
};
