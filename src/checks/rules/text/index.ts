/** Rules on words, in the order of the catalogue. */
import type { Rule } from '../../rule.ts';
import { borrowedWords } from './borrowed-words.ts';
import { copiedDescription } from './copied-description.ts';
import { cutCell } from './cut-cell.ts';
import { cutCopy } from './cut-copy.ts';
import { cutTitle } from './cut-title.ts';
import { placeholder } from './placeholder.ts';
import { slipOfPen } from './slip-of-pen.ts';
import { titleMisspelt } from './title-misspelt.ts';
import { titleOfOneTarget } from './title-of-one-target.ts';
import { wordInSentence } from './word-in-sentence.ts';
import { wordMisprinted } from './word-misprinted.ts';

/** The rules. */
export const TEXT_RULES: readonly Rule[] = [
  placeholder,
  cutTitle,
  copiedDescription,
  titleMisspelt,
  wordMisprinted,
  cutCell,
  slipOfPen,
  borrowedWords,
  cutCopy,
  titleOfOneTarget,
  wordInSentence,
];
