/** What the checking thread is told and what it answers. */
import type { DrawingOrder } from '../web/index.ts';

/** What is drawn from documents: what a check finds, or the cycle that they give. */
export type CheckingTask = 'check' | 'preview';

/** Documents, and what is to be drawn from them. */
export interface CheckOrder {
  readonly id: number;
  readonly task: CheckingTask;
  readonly request: DrawingOrder;
}

/** How far the thread has come, a piece of the answer, its end, or why there is none. */
export type CheckAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly filesRead: number }
  | { readonly id: number; readonly kind: 'piece'; readonly markup: string }
  | { readonly id: number; readonly kind: 'end' }
  | { readonly id: number; readonly kind: 'failure'; readonly failure: string };
