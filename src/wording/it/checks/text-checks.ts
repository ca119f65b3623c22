/** Rules of this family. */
import type { CheckTexts } from '../../checks/check-text.ts';

/** Texts by rule. */
export const ITALIAN_TEXT_CHECKS: CheckTexts = {};
