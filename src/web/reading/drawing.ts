/** From results to what charts draw: amounts, drawings of statuses, words of ticks. */

import type { StatusDrawing } from '../../charts/index.ts';
import type { Rational } from '../../kernel/index.ts';
import type { ResultNode } from '../../model/index.ts';
import type { Status } from '../../wording/index.ts';

/** The amount of a result, when it is a number. */
export const amountOf = (node: ResultNode | undefined): Rational | undefined =>
  node?.state === 'value' && node.figure !== undefined && 'exact' in node.figure
    ? node.figure.exact
    : undefined;

/** The drawing that goes with a status. */
export const drawingOf = (status: Status): StatusDrawing => status.stem;
