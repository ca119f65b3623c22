/** Random plain values of a cycle: texts, decimals, dates, quantities, cells, origins. */
import fc from 'fast-check';
import {
  type DecimalString,
  dateOfDayNumber,
  dayNumber,
  decimal,
  type LocalDate,
  localDate,
} from '../../src/kernel/index.ts';
import type { Cell, Origin, Quantity, ResultKind } from '../../src/model/index.ts';

/** Any printable text in Unicode form NFC, also of letters outside the basic plane. */
export const arbitraryText = (minLength = 0): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'binary', minLength, maxLength: 20 })
    .map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, 'à').normalize('NFC'));

/** A title, name or label: at least one letter. */
export const arbitraryTitle = arbitraryText(1);

/** A decimal with up to four digits after the point, zeros at the end kept as written. */
export const arbitraryDecimal = (least = -1_000_000): fc.Arbitrary<DecimalString> =>
  fc
    .tuple(fc.integer({ min: least, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }))
    .map(([whole, digits]) => decimal(digits === 0 ? `${whole}` : `${whole}.${'05070'.slice(0, digits)}`));

const FIRST = dayNumber(localDate('1900-01-01'));
const LAST = dayNumber(localDate('2199-12-31'));

/** Any day that the format can hold. */
export const arbitraryDate: fc.Arbitrary<LocalDate> = fc
  .integer({ min: FIRST, max: LAST })
  .map(dateOfDayNumber);

/** A quantity of one kind; numbers are not negative, so that they can be targets. */
export const arbitraryQuantity = (kind: ResultKind): fc.Arbitrary<Quantity> => {
  if (kind === 'date') return arbitraryDate.map((date) => ({ kind, date }));
  if (kind === 'boolean') return fc.boolean().map((value) => ({ kind, value }));
  return fc.record(
    { kind: fc.constant(kind), amount: arbitraryDecimal(0), unit: arbitraryTitle },
    { requiredKeys: ['kind', 'amount'] },
  );
};

/** A cell in any of its four states, its value of one kind. */
export const arbitraryCell = (kind: ResultKind): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 3, arbitrary: arbitraryQuantity(kind).map((value) => ({ state: 'value' as const, value })) },
    {
      weight: 1,
      arbitrary: fc.record(
        {
          state: fc.constantFrom('missing' as const, 'notApplicable' as const, 'notYetDue' as const),
          reason: arbitraryText(),
        },
        { requiredKeys: ['state'] },
      ),
    },
  );

/** An origin of any kind, with or without its place, author, day and note. */
export const arbitraryOrigin: fc.Arbitrary<Origin> = fc.record(
  {
    kind: fc.constantFrom(
      'entered' as const,
      'published' as const,
      'imported' as const,
      'assumption' as const,
    ),
    place: fc.oneof(
      fc.record(
        {
          file: arbitraryTitle,
          line: fc.integer({ min: 1, max: 9000 }),
          page: fc.integer({ min: 1, max: 300 }),
          box: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
        },
        { requiredKeys: ['file'] },
      ),
      fc.record({ id: arbitraryTitle, field: arbitraryTitle }),
    ),
    by: arbitraryTitle,
    at: arbitraryDate,
    note: arbitraryText(),
  },
  { requiredKeys: ['kind'] },
);
