/** Something wrong or doubtful in the user's data: a value with a place, never an exception. */

/** How much an issue matters: `error` changes a figure or refuses a file, `warning` needs a question, `notice` is worth knowing. */
export type Severity = 'error' | 'warning' | 'notice';

/** Where something stands: in a published file, or in the field of an object of ours. */
export type Place =
  | {
      readonly file: string;
      readonly line?: number;
      readonly page?: number;
      readonly box?: readonly [number, number, number, number];
      readonly sheet?: string;
      readonly cell?: string;
    }
  | { readonly id: string; readonly field: string };

/** Values put into the sentence of a message; `wording` turns code and parameters into words. */
export type MessageParameters = Readonly<Record<string, string | number>>;

/** An issue about the user's data. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly params: MessageParameters;
}
