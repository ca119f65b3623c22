/** How a line of figures may come from others, by its name: a difference, a change, a share, a total or a mean of which lines. */
import type { FigureLine, FigureLines } from './figure-lines.ts';

/** What a line may be of others. */
export type RelationKind = 'difference' | 'change' | 'share' | 'total' | 'mean';

/** A way to compute a line. `isStated`: its own name gives it, "(A-B)"; `isSuggested`: the names of three lines do, proceeds, costs, result. */
export interface Relation {
  readonly kind: RelationKind;
  readonly inputs: readonly number[];
  readonly isStated?: boolean;
  readonly isSuggested?: boolean;
}

const CHANGE =
  /\b(?:var|variazion[ei]|scost|scostament[oi]|differenz[ae]|increment[oi]|crescita|diff)\b|Δ|∆|\+\s?\/\s?-/i;
/** Items of accounts that are called a change and come from no other line. */
const ACCOUNT = /\b(?:rimanenze|scorte|rettifiche)\b/i;

/** Whether a name says that a line shows a change. */
export const isOfChange = (label: string): boolean => CHANGE.test(label) && !ACCOUNT.test(label);

const DIFFERENCE =
  /\b(?:saldo|saldi|risultato|margine|avanzo|disavanzo|vacant[ei]|residu[oi]|economi[ae]|mol)\b/i;
const TOTAL = /\b(?:total[ei]|tot|complessiv[oaie]|compless[oi])\b/i;
const MEAN = /\b(?:medi[ao]|valor medio)\b/i;

/** More lines than these are not tried in pairs. */
const MOST_LINES = 12;

const pairs = (from: readonly number[], kind: RelationKind): readonly Relation[] =>
  from.flatMap((one) => from.flatMap((other) => (one === other ? [] : [{ kind, inputs: [one, other] }])));

/** Runs of two to eight neighbouring lines right before or right after the target. */
const runs = (target: number, from: ReadonlySet<number>, kind: RelationKind): readonly Relation[] =>
  [-1, 1].flatMap((step) => {
    const found: Relation[] = [];
    const inputs: number[] = [];
    for (let line = target + step; from.has(line) && inputs.length < 8; line += step) {
      inputs.push(line);
      if (inputs.length > 1) found.push({ kind, inputs: [...inputs] });
    }
    return found;
  });

/** "Risultato (A-B)" where two lines end in "(A)" and "(B)". */
const stated = (lines: readonly FigureLine[], target: number): readonly Relation[] => {
  const found = /\(\s*([A-Z])\s*[-–+±]+\s*([A-Z])\s*\)\s*$/.exec(lines[target]?.label ?? '');
  if (found === null) return [];
  const inputs = [found[1], found[2]].map((letter) =>
    lines.findIndex(({ label }) => label.trim().endsWith(`(${letter})`)),
  );
  return inputs.includes(-1) ? [] : [{ kind: 'difference', inputs, isStated: true }];
};

const RESULT = /^(?:risultato|saldo|avanzo|disavanzo|margine)\b/i;
const PROCEEDS = /^(?:total[ei] )?(?:proventi|ricavi|entrate)\b/i;
const COSTS = /^(?:total[ei] )?(?:oneri|costi|uscite|spese)\b/i;

/** The only line of its kind above the result, or the only total of them. */
const onlyOne = (lines: readonly FigureLine[], before: number, pattern: RegExp): number | undefined => {
  const found = lines.flatMap(({ label }, index) =>
    index < before && pattern.test(label.trim()) ? [index] : [],
  );
  const totals = found.filter((index) => /^total/i.test((lines[index]?.label ?? '').trim()));
  if (totals.length > 0) return totals.length === 1 ? totals[0] : undefined;
  return found.length === 1 ? found[0] : undefined;
};

/** A result below its proceeds and costs. */
const suggested = (lines: readonly FigureLine[], target: number): readonly Relation[] => {
  if (!RESULT.test((lines[target]?.label ?? '').trim())) return [];
  const [proceeds, costs] = [PROCEEDS, COSTS].map((pattern) => onlyOne(lines, target, pattern));
  if (proceeds === undefined || costs === undefined) return [];
  return [{ kind: 'difference', inputs: [proceeds, costs], isSuggested: true }];
};

/** The relations that the name of a line allows; totals in rows are learnt in another way, with their headings and subtotals. */
export const relationsOf = ({ lines, direction }: FigureLines, target: number): readonly Relation[] => {
  const line = lines[target];
  if (line === undefined) return [];
  const amounts = lines.flatMap(({ isPercent }, index) => (index === target || isPercent ? [] : [index]));
  const inputs = amounts.slice(0, MOST_LINES);
  if (line.isPercent && isOfChange(line.label)) return pairs(inputs, 'change');
  if (line.isPercent) return direction === 'rows' ? pairs(inputs, 'share') : [];
  const own = new Set(direction === 'columns' ? amounts : []);
  return [
    ...stated(lines, target),
    ...(direction === 'rows' ? suggested(lines, target) : []),
    ...(isOfChange(line.label) || DIFFERENCE.test(line.label) ? pairs(inputs, 'difference') : []),
    ...(isOfChange(line.label) ? pairs(inputs, 'change') : []),
    ...(TOTAL.test(line.label) ? runs(target, own, 'total') : []),
    ...(MEAN.test(line.label) ? runs(target, own, 'mean') : []),
  ];
};
