/** Formulas in words and in figures: names replaced by what they stand for. */
import { isDecimal } from '../../kernel/index.ts';
import type { Indicator, ResultNode } from '../../model/index.ts';
import { ITALIAN_RESULT_PHRASES } from '../it/explanation/result-phrases.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from '../language.ts';
import { formatDate, formatNumber } from '../numbers/format-figure.ts';
import type { ExplanationContext } from './context.ts';
import { inputFigure } from './input-text.ts';
import { keyParts } from './key-parts.ts';

const FUNCTIONS: PerLanguage<Readonly<Record<string, string>>> = { it: ITALIAN_RESULT_PHRASES.functions };

const TOKEN = /[A-Za-z_][A-Za-z0-9_]*|\d+(?:\.\d+)?|[-+*/(),]/g;
const SIGNS: Readonly<Record<string, string>> = {
  '*': ' × ',
  '/': ' / ',
  '+': ' + ',
  '-': ' − ',
  ',': '; ',
};

/** Whether the formula is one name and nothing else. */
export const isBareName = (formula: string): boolean => /^\s*[A-Za-z_][A-Za-z0-9_]*\s*$/.test(formula);

/** The formula with each name replaced; operators and numbers as people write them. A name before a bracket is a function. */
export const replaceNames = (
  formula: string,
  nameText: (name: string) => string,
  language: Language = DEFAULT_LANGUAGE,
): string => {
  const tokens = formula.match(TOKEN) ?? [];
  const texts = tokens.map((token, index) => {
    const sign = SIGNS[token];
    if (sign !== undefined) return sign;
    if (isDecimal(token)) return formatNumber(token, undefined, language);
    if (!/^[A-Za-z_]/.test(token)) return token;
    return tokens[index + 1] === '(' ? (FUNCTIONS[language][token] ?? token) : nameText(token);
  });
  return texts
    .join('')
    .replace(/(^|\(|; ) − /g, '$1−')
    .replace(/ {2,}/g, ' ')
    .trim();
};

/** An indicator's formula in words, from the labels of its parameters; undefined when it has none. */
export const formulaInWords = (
  indicator: Indicator,
  language: Language = DEFAULT_LANGUAGE,
): string | undefined => {
  const { evaluation } = indicator;
  if (evaluation.stage === 'milestones') return undefined;
  const labels = new Map(indicator.parameters.map((parameter) => [parameter.name, parameter.label]));
  return replaceNames(evaluation.formula, (name) => labels.get(name) ?? name, language);
};

const nameOfInput = (context: ExplanationContext, key: string): string | undefined => {
  const parts = keyParts(key);
  if (parts.kind === 'entry') return context.names.entries.get(parts.id)?.parameter;
  if (parts.kind !== 'result') return undefined;
  const field = context.results.nodes.get(parts.key)?.field;
  return field?.startsWith('parameter:') === true ? field.slice('parameter:'.length) : undefined;
};

const lastDay = (context: ExplanationContext, node: ResultNode): string | undefined => {
  const ends = node.field
    .replace(/^period:/, '')
    .split('+')
    .flatMap((id) => context.names.periods.get(id)?.to ?? [])
    .toSorted();
  const last = ends.at(-1);
  return last === undefined ? undefined : formatDate(last, context.language);
};

/** The formula of a step with the figures of its inputs; several figures for one name are added up in brackets. */
export const formulaWithFigures = (context: ExplanationContext, node: ResultNode): string => {
  const figures = new Map<string, string[]>();
  for (const { key } of [...node.step.inputs, ...node.step.excluded]) {
    const name = nameOfInput(context, key);
    if (name === undefined) continue;
    const known = figures.get(name);
    if (known === undefined) figures.set(name, [inputFigure(context, key)]);
    else known.push(inputFigure(context, key));
  }
  const textOf = (name: string): string => {
    if (name === 'periodEnd') return lastDay(context, node) ?? name;
    const [only, ...others] = figures.get(name) ?? [];
    if (only === undefined) return name;
    return others.length === 0 ? only : `(${[only, ...others].join('; ')})`;
  };
  return replaceNames(node.step.note ?? '', textOf, context.language);
};
