/** Counts in narrative texts: how many objectives, indicators, areas or units there are, and how many of them reached their target. */
import { decimal } from '../../kernel/index.ts';
import type { ResultKindOfNode } from '../../model/index.ts';
import { formatNumber, type StatusKind } from '../../wording/index.ts';
import type { CellCounts, DocumentInput } from '../input.ts';
import { type Resolved, resolvedTo } from './resolved.ts';

const KINDS: Readonly<Record<string, ResultKindOfNode>> = {
  areas: 'area',
  strategicObjectives: 'strategicObjective',
  operationalObjectives: 'operationalObjective',
  indicators: 'indicator',
  units: 'unit',
  perspectives: 'perspective',
  programmes: 'programme',
};

const STATUSES: Readonly<Record<string, readonly StatusKind[]>> = {
  reached: ['reached'],
  partial: ['partial'],
  missed: ['missed'],
  notComputable: ['notComputable', 'notJudged', 'missing', 'notApplicable', 'notYetDue'],
};

const counted = (amount: number): Resolved => {
  const written = decimal(String(amount));
  return resolvedTo({
    kind: 'figure',
    text: formatNumber(written),
    value: { kind: 'number', amount: written },
  });
};

/** `counts.KIND.WHICH`: `total`, `reached`, `partial`, `missed` or `notComputable`, by the status of the rulebook. */
export const resolveCount = (input: DocumentInput, path: readonly string[]): Resolved | undefined => {
  const [kindName = '', which = '', ...rest] = path;
  const kind = Object.hasOwn(KINDS, kindName) ? KINDS[kindName] : undefined;
  const statuses = Object.hasOwn(STATUSES, which) ? STATUSES[which] : undefined;
  if (kind === undefined || rest.length > 0 || (statuses === undefined && which !== 'total'))
    return undefined;
  const { lookup } = input;
  const subjects = lookup.results.subjects.filter((subject) => subject.kind === kind);
  return counted(
    subjects.filter(({ id }) => statuses === undefined || statuses.includes(lookup.status(id).kind)).length,
  );
};

const CELLS: readonly (keyof CellCounts)[] = ['due', 'filled', 'missing', 'notApplicable', 'notYetDue'];

/** `completeness.WHICH`: numbers of cells that the offices owe, have filled, miss. */
export const resolveCompleteness = (input: DocumentInput, path: readonly string[]): Resolved | undefined => {
  const which = CELLS.find((name) => path.length === 1 && name === path[0]);
  return which === undefined ? undefined : counted(input.completeness.total[which]);
};
