/** Rules on codes and names, in the order of the catalogue. */
import type { Rule } from '../../rule.ts';
import { codeOfTwoObjectives } from './code-of-two-objectives.ts';
import { codeRepeated } from './code-repeated.ts';
import { confusedCodes } from './confused-codes.ts';
import { gluedCode } from './glued-code.ts';
import { labelRepeated } from './label-repeated.ts';
import { nameInTwoWays } from './name-in-two-ways.ts';
import { nameOfOiv } from './name-of-oiv.ts';
import { objectiveOfPost } from './objective-of-post.ts';
import { officeNotInChart } from './office-not-in-chart.ts';
import { officeShortened } from './office-shortened.ts';
import { perspectiveNames } from './perspective-names.ts';
import { productCodeRepeated } from './product-code-repeated.ts';
import { programmeTitles } from './programme-titles.ts';
import { rowMark } from './row-mark.ts';
import { severalProgrammes } from './several-programmes.ts';
import { spacedCode } from './spaced-code.ts';
import { titleOfTwoCodes } from './title-of-two-codes.ts';
import { typeInTwoWays } from './type-in-two-ways.ts';
import { unitMisspelt } from './unit-misspelt.ts';
import { unitsOfSummary } from './units-of-summary.ts';
import { wordsInOtherOrder } from './words-in-other-order.ts';

/** The rules. */
export const IDENTITY_RULES: readonly Rule[] = [
  codeRepeated,
  productCodeRepeated,
  codeOfTwoObjectives,
  confusedCodes,
  severalProgrammes,
  nameInTwoWays,
  titleOfTwoCodes,
  labelRepeated,
  typeInTwoWays,
  unitMisspelt,
  wordsInOtherOrder,
  spacedCode,
  programmeTitles,
  officeNotInChart,
  officeShortened,
  unitsOfSummary,
  rowMark,
  gluedCode,
  nameOfOiv,
  objectiveOfPost,
  perspectiveNames,
];
