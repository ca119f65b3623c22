/** What a card says of its indicators in a table of its own: type, unit, formula, source, notes. */
import type { IndicatorRecord } from '../../../model/index.ts';
import { plainWords } from '../../values/plain-text.ts';

const FIELDS = ['type', 'unitOfMeasure', 'algorithm', 'source', 'notes'] as const;

/** The indicator that a row of details is about: the one whose name begins with the name in the row. */
export const indicatorNamed = (indicators: readonly IndicatorRecord[], name: string): number => {
  const words = plainWords(name);
  return words === ''
    ? -1
    : indicators.findIndex(({ code, title }) =>
        plainWords(`${code?.published ?? ''} ${title.published}`).startsWith(words),
      );
};

/** The indicator with what the details add; what its own row says stays. */
export const withDetails = (indicator: IndicatorRecord, details: IndicatorRecord): IndicatorRecord => {
  const added = FIELDS.flatMap((field) => {
    const cell = details[field];
    return cell === undefined || indicator[field] !== undefined ? [] : [[field, cell] as const];
  });
  return { ...indicator, ...Object.fromEntries(added) };
};
