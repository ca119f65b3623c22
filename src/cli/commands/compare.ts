/** `compare AMMINISTRAZIONE ANNO`: the published figures beside the computed ones. */
import { type Comparison, compareCycle } from '../../app/index.ts';
import { comparisonReason, comparisonSummary } from '../../wording/index.ts';
import { type Command, EXIT } from '../command.ts';
import { jsonText, textTable } from '../output.ts';
import { basisOf, withCycle } from '../sources.ts';

const reasonOf = (comparison: Comparison): string | undefined =>
  comparison.reference.note ??
  (comparison.because === undefined ? undefined : comparisonReason(comparison.because));

const record = (comparison: Comparison) => {
  const reason = reasonOf(comparison);
  return {
    id: comparison.id,
    code: comparison.code,
    field: comparison.reference.field,
    where: comparison.reference.where,
    published: comparison.reference.published,
    computed: comparison.computed ?? null,
    equal: comparison.equal,
    kind: comparison.kind,
    ...(reason !== undefined && { reason }),
  };
};

const line = (comparison: Comparison): readonly string[] => [
  comparison.kind,
  comparison.id,
  comparison.reference.field,
  comparison.reference.published,
  comparison.computed ?? '',
  comparison.reference.where,
  reasonOf(comparison) ?? '',
];

const HEADER = ['esito', 'oggetto', 'campo', 'pubblicato', 'calcolato', 'dove', 'motivo'];

/** Prints each published figure with the computed one; exit code 1 when some contradict. */
export const compareCommand: Command = {
  name: 'compare',
  run: (call, outside) =>
    withCycle(call.positionals, outside, (view) => {
      const { comparisons, counts } = compareCycle(view, basisOf(call));
      if (call.json) outside.print(jsonText(comparisons.map(record)));
      else
        outside.print(
          `${textTable(HEADER, comparisons.filter((one) => one.kind !== 'reproduced').map(line))}${comparisonSummary(counts)}\n`,
        );
      return counts.contradiction > 0 ? EXIT.differences : EXIT.well;
    }),
};
