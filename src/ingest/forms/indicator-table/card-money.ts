/** The money of a card as a table: "Risorse | A preventivo | A consuntivo | % spesa", and an amount under each heading. */
import type { AmountRecord, ReadCell } from '../../../model/index.ts';
import type { StreamRow } from '../../rows/row-stream.ts';
import { plainText, plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';

/** What a column of money holds. */
export type MoneyHead = AmountRecord['when'] | 'share' | undefined;

const HEADS: readonly (readonly [NonNullable<MoneyHead>, RegExp])[] = [
  ['share', /^% ?(?:di )?(?:spes|speso|utilizz)/],
  ['updated', /aggiornat|assestat/],
  ['planned', /preventiv|previst|stanziat|budget/],
  ['actual', /consuntiv|spes[ao]|utilizzat/],
];

/** The heads of a row that heads money: at least one amount, in a table, and no figure. */
export const moneyHeadsIn = (row: StreamRow): readonly MoneyHead[] | undefined => {
  if (!row.inTable || row.cells.some(({ text }) => /€|\d{3}/.test(text))) return undefined;
  const heads = row.cells.map(({ text }, index) =>
    index === 0 ? undefined : HEADS.find(([, pattern]) => pattern.test(plainWords(text)))?.[0],
  );
  return heads.some((head) => head !== undefined && head !== 'share') ? heads : undefined;
};

/** The amounts of a row under such heads, and the share spent. */
export interface MoneyRow {
  readonly amounts: readonly AmountRecord[];
  readonly share?: ReadCell;
}

/** The row of a total, or of the only line of a card, says the share of the whole card. */
const isWhole = (label: string): boolean => /\btotale\b/.test(label);

/** Reads a row under the heads; `undefined` when it has no amount there. */
export const moneyUnder = (heads: readonly MoneyHead[], row: StreamRow): MoneyRow | undefined => {
  const label = plainText(row.cells[0]?.text ?? '');
  const words = plainWords(label);
  const cells = row.cells.flatMap((cell, index) => {
    const head = heads[index];
    return head === undefined || cell.text.trim() === '' ? [] : [{ head, cell }];
  });
  const amounts = cells.flatMap(({ head, cell }): readonly AmountRecord[] =>
    head === 'share'
      ? []
      : [
          {
            label,
            when: head,
            isPart: /^(?:di cui|e) /.test(words),
            cell: readCell(cell.text, cell.place, 'money'),
          },
        ],
  );
  const share = cells.find(({ head }) => head === 'share')?.cell;
  if (!amounts.some(({ cell }) => cell.understood?.kind === 'money')) return undefined;
  return {
    amounts,
    ...(share !== undefined && isWhole(words) && { share: readCell(share.text, share.place) }),
  };
};
