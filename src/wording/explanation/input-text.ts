/** An input of a step as it stands in a sentence: its figure and its name. */
import type { Cell } from '../../model/index.ts';
import { formatFigure } from '../numbers/format-figure.ts';
import { wordOfState } from '../status.ts';
import { type ExplanationContext, figureText, indicatorOf, subjectText } from './context.ts';
import { periodNames, unitName } from './cycle-names.ts';
import { keyParts } from './key-parts.ts';

/** A cell as printed, with its unit of measure, or the word of its state. */
export const cellText = (context: ExplanationContext, cell: Cell, unit?: string): string => {
  if (cell.state !== 'value') return wordOfState(cell.state, context.language);
  const format = unit === undefined || cell.value.kind === 'percent' ? {} : { unit };
  return formatFigure(cell.value, format, context.language);
};

/** The figure that a key stands for. */
export const inputFigure = (context: ExplanationContext, key: string): string => {
  const parts = keyParts(key);
  if (parts.kind === 'result') {
    const node = context.results.nodes.get(parts.key);
    return node === undefined ? key : figureText(context, node);
  }
  if (parts.kind === 'entry') {
    const cell = context.names.entries.get(parts.id)?.cell;
    return cell === undefined ? key : cellText(context, cell);
  }
  if (parts.kind !== 'history') return key;
  const past = context.cycle.history.findLast(
    (result) => result.indicator === parts.indicator && String(result.year) === parts.year,
  );
  return past === undefined ? key : cellText(context, past.cell);
};

/** The name of what a key stands for. */
export const inputName = (context: ExplanationContext, key: string): string => {
  const parts = keyParts(key);
  if (parts.kind === 'entry') {
    const entry = context.names.entries.get(parts.id);
    if (entry === undefined) return key;
    const unit =
      entry.unit === null ? context.phrases.leaf.wholeAdministration : unitName(context.names, entry.unit);
    return `${unit}, ${periodNames(context.names, entry.periods)}`;
  }
  if (parts.kind !== 'result') return key;
  const node = context.results.nodes.get(parts.key);
  if (node === undefined) return key;
  const name = node.field.startsWith('parameter:') ? node.field.slice('parameter:'.length) : undefined;
  const label = indicatorOf(context, node)?.parameters.find((parameter) => parameter.name === name)?.label;
  return label ?? subjectText(context, node.id);
};
