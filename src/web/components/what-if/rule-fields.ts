/** Fields of the rules: edges of the bands of the score, and the rounding of each stage. */
import { compare, type DecimalString, err, ok, parseDecimal, type Result } from '../../../kernel/index.ts';
import type { RoundingStage, Rulebook } from '../../../model/index.ts';
import { formatFigure, formatNumber, vocabulary } from '../../../wording/index.ts';
import type { FieldEdit, WhatIfFacts, WhatIfField } from './field.ts';
import { readDecimal, sameDecimal } from './typed.ts';

const percent = (amount: DecimalString): string => formatFigure(amount, { kind: 'percent' });

const isBelow = (first: DecimalString, second: DecimalString): boolean => {
  const [left, right] = [parseDecimal(first), parseDecimal(second)];
  return left !== undefined && right !== undefined && compare(left, right) < 0;
};

/** The edges at which one band ends and the next begins, lowest first, each once. */
const edgesOf = ({ score }: Rulebook): readonly DecimalString[] => {
  if (score.method !== 'bands') return [];
  const edges = score.bands.flatMap(({ from, to }) => [from, to]).flatMap((edge) => edge?.at ?? []);
  return edges
    .filter((edge, index) => edges.findIndex((other) => sameDecimal(edge, other)) === index)
    .toSorted((first, second) => (isBelow(first, second) ? -1 : 1));
};

/** An edge stays between its neighbours, so that bands neither overlap nor leave a gap. */
const boundsFault = (
  value: DecimalString,
  below: DecimalString | undefined,
  above: DecimalString | undefined,
): string | undefined => {
  if (below !== undefined && !isBelow(below, value))
    return `La soglia deve stare sopra quella precedente, ${percent(below)}.`;
  if (above !== undefined && !isBelow(value, above))
    return `La soglia deve stare sotto quella successiva, ${percent(above)}.`;
  return undefined;
};

const thresholdFields = (rulebook: Rulebook): readonly WhatIfField[] => {
  const edges = edgesOf(rulebook);
  return edges.map((from, index) => ({
    name: `soglia.${from}`,
    group: 'rules',
    label: `Soglia tra le fasce della realizzazione parametrata: ${percent(from)}`,
    suffix: '%',
    current: formatNumber(from),
    read: (typed): Result<FieldEdit | undefined, string> => {
      const read = readDecimal(typed);
      if (!read.ok) return read;
      if (sameDecimal(read.value, from)) return ok(undefined);
      const fault = boundsFault(read.value, edges[index - 1], edges[index + 1]);
      if (fault !== undefined) return err(fault);
      return ok({ kind: 'change', change: { kind: 'bandThreshold', from, to: read.value } });
    },
  }));
};

const STAGES: readonly RoundingStage[] = ['result', 'achievement', 'score', 'value', 'weighted', 'share'];
const NO_ROUNDING = 'no';
const MOST_DIGITS = 4;

const ROUNDING_OPTIONS = [
  { value: NO_ROUNDING, label: 'Senza arrotondamento' },
  ...Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => ({
    value: String(digits),
    label: digits === 1 ? '1 decimale' : `${digits} decimali`,
  })),
];

const roundingField = (rulebook: Rulebook, stage: RoundingStage): WhatIfField => {
  const now = rulebook.rounding[stage];
  const current = now === undefined ? NO_ROUNDING : String(now.digits);
  return {
    name: `arrotondamento.${stage}`,
    group: 'rules',
    label: `Arrotondamento: ${vocabulary().roundingStages[stage]}`,
    current,
    options: ROUNDING_OPTIONS,
    read: (typed): Result<FieldEdit | undefined, string> => {
      if (typed === current) return ok(undefined);
      if (!ROUNDING_OPTIONS.some(({ value }) => value === typed))
        return err('Scegli uno degli arrotondamenti proposti.');
      const rounding = typed === NO_ROUNDING ? null : { mode: now?.mode ?? 'halfUp', digits: Number(typed) };
      return ok({ kind: 'change', change: { kind: 'rounding', stage, rounding } });
    },
  };
};

/** The rules that can be tried otherwise. */
export const ruleFields = ({ cycle }: WhatIfFacts): readonly WhatIfField[] => [
  ...thresholdFields(cycle.rulebook),
  ...STAGES.map((stage) => roundingField(cycle.rulebook, stage)),
];
