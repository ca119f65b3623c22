/** The words of a coherence rule: a page of the catalogue, and the sentence of each finding. */
import type { Finding } from '../../model/index.ts';

/** Value of a parameter of the finding; an empty text when it has none. `published` and `expected` are the finding's own. */
export type FindingValues = (name: string) => string;

/** What the catalogue says of a rule: its name, what it looks for, why that matters and what to do. */
export interface CheckText {
  readonly name: string;
  readonly says: string;
  readonly why: string;
  readonly todo: string;
  /** What is wrong in one finding, by its code; begins with a capital letter and ends without a point. */
  readonly sentences: Readonly<Record<string, (value: FindingValues, finding: Finding) => string>>;
}

/** Texts by the id of the rule. */
export type CheckTexts = Readonly<Record<string, CheckText>>;
