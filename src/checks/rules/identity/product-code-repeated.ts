/** IDENTITY-23: one code for two products of one objective in a budget. */
import type { BudgetRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { firstOfEach, groupBy } from '../../values/group.ts';
import { plainCode, titleWords } from '../../values/titles.ts';

const RULE = { id: 'IDENTITY-23', family: 'identity', severity: 'warning' } as const;

/** A code with at least two parts; a centre or an account may stand on many lines. */
const OF_PRODUCT = /^[A-Z]{0,3}\d+(?:[.-]\d+){2,}$/;
const SHORT = /^[A-Z]{1,3}\d+$/;
/** Short codes are of products where nearly all of them stand once, in percent. */
const LEAST_SINGLE = 70;

const ofCode = (lines: readonly BudgetRecord[]): readonly Finding[] => {
  const [first, second] = firstOfEach(lines, ({ label }) => titleWords(label.published));
  if (first === undefined || second === undefined) return [];
  return [
    findingOf(RULE, {
      code: 'productCodeRepeated',
      places: [first.place, second.place],
      published: first.code ?? '',
      params: { first: shortText(first.label.published), second: shortText(second.label.published) },
    }),
  ];
};

const areSingle = (codes: readonly string[]): boolean =>
  codes.length > 3 && new Set(codes).size * 100 >= codes.length * LEAST_SINGLE;

const check = ({ budget }: DocumentRecord): readonly Finding[] => {
  const short = budget.map(({ code }) => plainCode(code ?? '')).filter((code) => SHORT.test(code));
  const isOfProduct = (code: string): boolean =>
    OF_PRODUCT.test(code) || (SHORT.test(code) && areSingle(short));
  return [
    ...groupBy(
      budget.filter(({ role }) => role === 'item'),
      ({ table, code, objective }) => {
        const plain = plainCode(code ?? '');
        return isOfProduct(plain) ? `${table.index} ${objective ?? ''} ${plain}` : undefined;
      },
    ).values(),
  ].flatMap(ofCode);
};

/** The rule. */
export const productCodeRepeated: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(check) };
