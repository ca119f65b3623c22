// A digit of a parameter's period or total.
import { readCell } from '../../../../src/ingest/index.ts';
import { add, ZERO } from '../../../../src/kernel/index.ts';
import type { ParameterRecord, ReadCell } from '../../../../src/model/index.ts';
import type { PrintedDocument } from '../printed-document.ts';
import { type Edit, replaced } from './corruption.ts';
import { amountOf, differs, lastPlace, oneLine, otherDigit } from './figures.ts';
import type { Row } from './rows.ts';

/** Whether the periods add up to the total. */
const isSum = ({ periods, total, spans }: ParameterRecord): boolean => {
  const amounts = periods.flatMap((cell) => amountOf(cell) ?? []);
  const whole = amountOf(total);
  if (spans || whole === undefined || amounts.length < 2 || amounts.length < periods.length) return false;
  return !differs(amounts.reduce(add, ZERO), whole, ZERO);
};

/** Whether the total could now be the last of the periods, as stocks and degrees have it: then nothing contradicts it. */
const isLast = ({ periods, total }: ParameterRecord, cell: ReadCell, wrong: string): boolean => {
  const printed = (each: ReadCell | undefined): string =>
    each === cell ? wrong : oneLine(each?.published ?? '');
  return printed(total) === printed(periods.at(-1));
};

/** The mistake, where the periods add up to the total and no longer do so afterwards. */
export const parameter =
  (document: PrintedDocument, { row }: Row): Edit =>
  (random) => {
    const sums = row.parameters.filter(isSum);
    const picked = sums.length === 0 ? undefined : random.pick(sums);
    if (picked === undefined) return undefined;
    const cell = random.pick([...picked.periods, ...(picked.total === undefined ? [] : [picked.total])]);
    const text = oneLine(cell.published);
    const wrong = otherDigit(random, text);
    const [before, after] = [amountOf(cell), amountOf(readCell(wrong, cell.place))];
    if (before === undefined || after === undefined || isLast(picked, cell, wrong)) return undefined;
    return differs(before, after, lastPlace(text))
      ? replaced(document, { kind: 'digitOfParameter', cell }, [text, wrong])
      : undefined;
  };
