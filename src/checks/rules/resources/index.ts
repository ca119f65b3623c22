/** Rules on money: accounts, budgets and cards. */
import type { Rule } from '../../rule.ts';
import { accountTotals } from './account-totals.ts';
import { budgetAndSummary } from './budget-and-summary.ts';
import { budgetLevels } from './budget-levels.ts';
import { budgetParts } from './budget-parts.ts';
import { budgetTotals } from './budget-totals.ts';
import { cardTotal } from './card-total.ts';
import { cardsAndBudget } from './cards-and-budget.ts';
import { cardsAndSummary } from './cards-and-summary.ts';
import { grandTotal } from './grand-total.ts';
import { misplacedProduct } from './misplaced-product.ts';
import { partOfAmount } from './part-of-amount.ts';
import { productOfTwoObjectives } from './product-of-two-objectives.ts';
import { spacedSign } from './spaced-sign.ts';
import { unreadableAmount } from './unreadable-amount.ts';

/** The rules of the family, in the order of the catalogue. */
export const RESOURCES_RULES: readonly Rule[] = [
  accountTotals,
  budgetTotals,
  budgetParts,
  budgetAndSummary,
  partOfAmount,
  cardTotal,
  unreadableAmount,
  cardsAndBudget,
  misplacedProduct,
  cardsAndSummary,
  budgetLevels,
  productOfTwoObjectives,
  spacedSign,
  grandTotal,
];
