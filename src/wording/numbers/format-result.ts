/** A result as it is printed: the figure with its stage's decimals, or the word of its state. Never zero for a missing figure. */
import type { ResultNode } from '../../model/index.ts';
import { DEFAULT_LANGUAGE, type Language } from '../language.ts';
import { wordOfState } from '../status.ts';
import { formatFigure } from './format-figure.ts';

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
  return formatFigure(node.shown, { ...format, ...moneyDigits(node), kind: node.figure.kind }, language);
};

/** Money keeps the decimals of its stage; the usual two are only for amounts without one. */
const moneyDigits = (node: ResultNode): { digits?: number } =>
  node.figure?.kind === 'money' && node.shown !== undefined
    ? { digits: node.shown.split('.')[1]?.length ?? 0 }
    : {};
