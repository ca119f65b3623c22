// A row of the benchmark: a figure, the peer that ran beside it, the goal. Goals are told, never enforced.

/** Units of the figures. */
export type Unit = 'ms' | 's' | 'kB' | 'MiB' | '×';

/** One measured figure. */
export interface Row {
  readonly part: string;
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** Something else that did the same in the same run; `value` in the row's unit. */
  readonly peer?: { readonly name: string; readonly value: number };
  readonly goal?: string;
  readonly reached?: boolean;
  readonly note?: string;
}

/** How many times longer the peer took. */
export const ratioOf = ({ value, peer }: Row): number | undefined =>
  peer === undefined ? undefined : peer.value / value;

/** A goal not to be exceeded, as text and verdict. */
export const atMost = (value: number, limit: number, unit: Unit): Pick<Row, 'goal' | 'reached'> => ({
  goal: `≤ ${limit} ${unit}`,
  reached: value <= limit,
});

/** A goal of being so many times quicker than the peer. */
export const timesQuicker = (value: number, peer: number, times: number): Pick<Row, 'goal' | 'reached'> => ({
  goal: `≥ ${times} ×`,
  reached: peer / value >= times,
});

const shortNumber = (value: number): string => {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
};

const verdictOf = ({ reached }: Row): string => (reached === undefined ? '' : reached ? 'yes' : '**no**');

/** The rows as a Markdown table. */
export const tableOf = (rows: readonly Row[]): string => {
  const lines = rows.map((row) => {
    const ratio = ratioOf(row);
    return [
      row.part,
      row.what,
      `${shortNumber(row.value)} ${row.unit}`,
      row.peer === undefined ? '' : `${row.peer.name}: ${shortNumber(row.peer.value)} ${row.unit}`,
      ratio === undefined ? '' : `${shortNumber(ratio)} ×`,
      row.goal ?? '',
      verdictOf(row),
      row.note ?? '',
    ];
  });
  const head = ['part', 'what', 'figure', 'peer', 'ratio', 'goal', 'reached', 'note'];
  const text = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [text(head), `|${'---|'.repeat(head.length)}`, ...lines.map(text)].join('\n');
};
