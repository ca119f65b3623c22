/** Rules on words, in the order of the catalogue. */
import type { Rule } from '../../rule.ts';
import { copiedDescription } from './copied-description.ts';
import { cutTitle } from './cut-title.ts';
import { placeholder } from './placeholder.ts';
import { titleMisspelt } from './title-misspelt.ts';
import { wordMisprinted } from './word-misprinted.ts';

/** The rules. */
export const TEXT_RULES: readonly Rule[] = [
  placeholder,
  cutTitle,
  copiedDescription,
  titleMisspelt,
  wordMisprinted,
];
