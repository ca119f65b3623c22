/** What the checking thread is told and what it answers. */
import type { CheckReport, CheckRequest } from '../app/index.ts';

/** Documents to check. */
export interface CheckOrder {
  readonly id: number;
  readonly request: CheckRequest;
}

/** How far it has come, the report, or why there is none. */
export type CheckAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly filesRead: number }
  | { readonly id: number; readonly kind: 'report'; readonly report: CheckReport }
  | { readonly id: number; readonly kind: 'failure'; readonly failure: string };
