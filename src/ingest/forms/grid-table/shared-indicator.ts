/** An indicator that several units share: a row with its code and title, and under it a row with the figures of each unit. */
import type { Place } from '../../../kernel/index.ts';
import type { IndicatorRecord, ReadCell } from '../../../model/index.ts';
import { plainText } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';

/** Code and title of the indicator that the rows below belong to. */
export interface SharedIndicator {
  readonly code: ReadCell;
  readonly title: ReadCell;
}

/** Codes of indicators have dots or a letter behind; those of objectives are numbers alone, those of units have neither. */
const INDICATOR = /^([A-Z]{1,4}\.?\d+(?:\.\d+)+(?:\s?[-–]\s?[a-z\d]{1,2})?)\s+(?=\p{L})/u;

/** The indicator that a row over others names; `undefined` for headings of levels and groups. */
export const sharedIn = (heading: string, place: Place): SharedIndicator | undefined => {
  const text = plainText(heading);
  const found = INDICATOR.exec(text);
  return found === null
    ? undefined
    : {
        code: readCell(found[1] ?? '', place, 'text'),
        title: readCell(text.slice(found[0].length), place, 'text'),
      };
};

const UNIT = /^([A-Z]{1,6}(?:[ -]?\d{1,2}(?:\.\d)?)?)\s*[-–:]?\s+(?=\p{L})/u;

/** The row that sums the units up prints its score only: its words reach over the columns of figures. */
const withoutFigures = (row: IndicatorRecord): IndicatorRecord => ({
  ...row,
  parameters: [],
  targets: [],
  results: [],
});

/** A row under the indicator: of the unit that it names, or ("S1.2-a: risultato dell'ente") of the whole administration. */
export const ofShared = (row: IndicatorRecord, shared: SharedIndicator): IndicatorRecord => {
  const printed = plainText(`${row.code?.published ?? ''} ${row.title.published}`);
  const indicator = { ...row, code: shared.code, title: shared.title };
  if (printed.startsWith(shared.code.published)) return withoutFigures(indicator);
  const code = UNIT.exec(printed);
  const name = code === null ? printed : printed.slice(code[0].length);
  return { ...indicator, unit: { code: code?.[1] ?? printed, name } };
};

/** The whole administration's row of an indicator that other rows give unit by unit. */
export const isOfAll = (row: IndicatorRecord, rows: readonly IndicatorRecord[]): boolean =>
  rows.some(({ code, unit }) => unit !== undefined && code !== undefined && code === row.code);
