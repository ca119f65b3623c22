/** What an issue says: what is wrong with which consequence, and what to do about it. */

/** Values of an issue's sentence; a missing one reads as an empty text. */
export type IssueValues = (name: string) => string;

/** The two halves of an issue's sentence: what is wrong (no capital, no full stop), and what to do (a sentence). */
export interface IssueText {
  readonly what: string;
  readonly todo: string;
}

/** Sentences by code. */
export type IssueTexts = Readonly<Record<string, (values: IssueValues) => IssueText>>;
