/** What the checking thread is told and what it answers. */
import type { CheckedFile, CheckReport, CheckRequest, ReadAsCycleOptions, ReadFiles } from '../app/index.ts';

/** What the thread can do, each with its request and its result. */
export interface CheckingTasks {
  readonly check: { readonly request: CheckRequest; readonly result: CheckReport };
  readonly cycle: {
    readonly request: { readonly files: readonly CheckedFile[]; readonly options: ReadAsCycleOptions };
    readonly result: ReadFiles;
  };
}

/** Documents to check, or to read as a cycle. */
export type CheckOrder = {
  readonly [Task in keyof CheckingTasks]: {
    readonly id: number;
    readonly task: Task;
    readonly request: CheckingTasks[Task]['request'];
  };
}[keyof CheckingTasks];

/** How far it has come, the result, or why there is none. */
export type CheckAnswer<Result> =
  | { readonly id: number; readonly kind: 'progress'; readonly filesRead: number }
  | { readonly id: number; readonly kind: 'result'; readonly result: Result }
  | { readonly id: number; readonly kind: 'failure'; readonly failure: string };
