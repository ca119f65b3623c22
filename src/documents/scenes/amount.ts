/** From results to what charts draw. */

import type { Rational } from '../../kernel/index.ts';
import type { ResultNode } from '../../model/index.ts';

/** The amount of a result, when it is a number. */
export const amountOf = (node: ResultNode | undefined): Rational | undefined =>
  node?.state === 'value' && node.figure !== undefined && 'exact' in node.figure
    ? node.figure.exact
    : undefined;
