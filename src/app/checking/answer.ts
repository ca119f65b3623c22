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

/** An answer: to which question, by the place and the printed text that it is about, and the word of the choice. */
export interface Answer {
  readonly kind: QuestionKind;
  readonly place: Place;
  readonly published: string;
  readonly choice: string;
}

/** A question with its possible answers; `figures` are the texts between which a `figure` question asks to choose. */
export interface Question {
  readonly kind: QuestionKind;
  readonly place: Place;
  readonly published: string;
  /** The indicator whose row this is, as printed. */
  readonly title: string;
  readonly choices: readonly string[];
  readonly figures: readonly string[];
  /** The answer that was given already. */
  readonly given?: string;
}

/** What makes two questions the same: kind, place and printed text; equal cells of a row are asked about once. */
export const questionKey = ({ kind, place, published }: Omit<Answer, 'choice'>): string =>
  JSON.stringify([kind, placeKey(place), published.trim()]);

/** A place as a text that is the same for the same place. */
export const placeKey = (place: Place): string =>
  'id' in place
    ? JSON.stringify([place.id, place.field])
    : JSON.stringify([place.file, place.sheet, place.cell, place.page, place.box, place.line]);
