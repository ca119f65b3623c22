/** An act of a body (resolution, determination) that proposes or approves something of the cycle. */
import type { LocalDate } from '../kernel/index.ts';

/** An act: who, which number, when, and where it is published. */
export interface Act {
  readonly body: string;
  readonly kind: 'proposes' | 'approves' | 'updates' | 'validates';
  readonly number?: string;
  readonly date?: LocalDate;
  readonly title?: string;
  readonly annex?: string;
  readonly address?: string;
}
