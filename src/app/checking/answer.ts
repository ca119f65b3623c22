/** What is asked about a document whose form leaves a question open, and what the user answers; answers travel in a file. */
import type { Place } from '../../kernel/index.ts';

/**
 * What may be open: which way is better of a target without an operator; whether a result equal to a strict target reaches it; whether a
 * printed zero is a figure or a missing one; whether "+5 %" is a change or the target itself; which of several figures counts.
 */
export type QuestionKind = 'direction' | 'strictness' | 'zero' | 'change' | 'figure';

/** The closed answers by kind; of `figure`, the position of the figure that counts, from 1. */
export const CHOICES = {
  direction: ['atLeast', 'atMost', 'exactly'],
  strictness: ['strict', 'included'],
  zero: ['zero', 'missing'],
  change: ['change', 'value'],
  figure: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
} as const satisfies Readonly<Record<QuestionKind, readonly string[]>>;

/** A document by its content: a renamed file is the same, a changed one is another. The name is for people. */
export interface DocumentKey {
  readonly sha256: string;
  readonly name: string;
}

/** A place inside a document, whatever its file is called. */
export type PlaceInside = Omit<Extract<Place, { readonly file: string }>, 'file'>;

/** One of the cells that a question is about. */
export interface CaseKey {
  readonly place: PlaceInside;
  readonly published: string;
}

/** What makes two questions the same: their kind, the document, and what their cells have in common in how they are written. */
export interface QuestionKey {
  readonly kind: QuestionKind;
  readonly document: DocumentKey;
  readonly form: string;
}

/** An answer: to a question as a whole, or to one of its cells only, which counts more. */
export interface Answer extends QuestionKey {
  readonly only?: CaseKey;
  readonly choice: string;
}

/** A cell that a question is about: where it stands, and the indicator whose row this is, as printed. */
export interface QuestionCase extends CaseKey {
  readonly title: string;
  /** The answer given for this cell alone. */
  readonly given?: string;
}

/** A question with its possible answers; `figures` are the texts between which a `figure` question asks to choose in its first cell. */
export interface Question extends QuestionKey {
  readonly cases: readonly QuestionCase[];
  readonly choices: readonly string[];
  readonly figures: readonly string[];
  /** The answer given for all cells that have none of their own. */
  readonly given?: string;
}

/** The key of a question as a text. */
export const questionKey = ({ kind, document, form }: QuestionKey): string =>
  JSON.stringify([kind, document.sha256, form]);

/** The key of one of its cells. */
export const caseKey = (question: QuestionKey, { place, published }: CaseKey): string =>
  JSON.stringify([questionKey(question), placeKey(place), published.trim()]);

/** A place as a text that is the same for the same place inside one document. */
export const placeKey = (place: Place | PlaceInside): string =>
  'id' in place
    ? JSON.stringify([place.id, place.field])
    : JSON.stringify([place.sheet, place.cell, place.page, place.box, place.line]);

/** Whether some cell of the question has no answer yet. */
export const isUnanswered = ({ given, cases }: Question): boolean =>
  given === undefined && cases.some((each) => each.given === undefined);
