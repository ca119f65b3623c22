/** A result as it is printed: the figure with its stage's decimals, or the word of its state. Never zero for a missing figure. */
import { type DecimalString, decimal, isDecimal } from '../../kernel/index.ts';
import type { ResultNode } from '../../model/index.ts';
import { DEFAULT_LANGUAGE, type Language } from '../language.ts';
import { wordOfState } from '../status.ts';
import { formatFigure } from './format-figure.ts';

/**
 * The decimals that are shown for a result. A plain number that is whole is shown without decimals ("29 corsi"): they would say
 * nothing, as nothing was rounded away. `undefined` for days, answers and results without a value.
 */
export const shownAmount = (node: ResultNode): DecimalString | undefined => {
  const { figure, shown } = node;
  if (node.state !== 'value' || figure === undefined || !('exact' in figure)) return undefined;
  if (figure.kind === 'number' && figure.exact.denominator === 1n)
    return decimal(String(figure.exact.numerator));
  return shown === undefined || !isDecimal(shown) ? undefined : shown;
};

/** The result in words and figures; `unit` follows plain numbers (`17,33 giorni`). */
export const formatResult = (
  node: ResultNode,
  unit?: string,
  language: Language = DEFAULT_LANGUAGE,
): string => {
  if (node.state !== 'value' || node.figure === undefined) {
    return wordOfState(node.state === 'value' ? 'notComputable' : node.state, language);
  }
  const format = unit === undefined ? {} : { unit };
  if (node.shown === undefined || node.figure.kind === 'date' || node.figure.kind === 'boolean') {
    return formatFigure(node.figure, format, language);
  }
  const amount = shownAmount(node) ?? node.shown;
  return formatFigure(amount, { ...format, ...moneyDigits(node), kind: node.figure.kind }, language);
};

/** Money keeps the decimals of its stage; the usual two are only for amounts without one. */
const moneyDigits = (node: ResultNode): { digits?: number } =>
  node.figure?.kind === 'money' && node.shown !== undefined
    ? { digits: node.shown.split('.')[1]?.length ?? 0 }
    : {};
