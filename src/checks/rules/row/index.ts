/** Rules on the arithmetic of a row, in the order of the catalogue. */
import type { Rule } from '../../rule.ts';
import { budgetShare } from './budget-share.ts';
import { lonelySurplus } from './lonely-surplus.ts';
import { percentSpent } from './percent-spent.ts';
import { realisation } from './realisation.ts';
import { realisationOfRounded } from './realisation-of-rounded.ts';
import { resultOfOneParameter } from './result-of-one-parameter.ts';
import { resultOfParameters } from './result-of-parameters.ts';
import { scoreOfBand } from './score-of-band.ts';
import { shareOverHundred } from './share-over-hundred.ts';
import { spreadsheetError } from './spreadsheet-error.ts';
import { spuriousDecimals } from './spurious-decimals.ts';
import { totalOfPeriods } from './total-of-periods.ts';

/** The rules. */
export const ROW_RULES: readonly Rule[] = [
  totalOfPeriods,
  budgetShare,
  resultOfParameters,
  resultOfOneParameter,
  realisation,
  scoreOfBand,
  percentSpent,
  shareOverHundred,
  spreadsheetError,
  spuriousDecimals,
  realisationOfRounded,
  lonelySurplus,
];
