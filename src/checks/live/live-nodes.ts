/** The tree, the cards and the resources of a cycle of ours as records of a document. */
import type { DecimalString, Place } from '../../kernel/index.ts';
import type {
  AmountRecord,
  CardRecord,
  IndicatorRecord,
  NodeRecord,
  PlanNode,
  ResourceLine,
  ResultField,
} from '../../model/index.ts';
import { groupBy } from '../values/group.ts';
import { quantityCell, resultCell, textCell } from './live-cells.ts';
import type { LiveCycle } from './live-indicators.ts';

/** One row for each node of the plan in force, with its computed value. */
export const liveNodes = ({ plan, results }: LiveCycle): readonly NodeRecord[] => {
  const positions = new Map(plan.nodes.map(({ id }, position) => [String(id), position]));
  return plan.nodes.map((node): NodeRecord => {
    const place: Place = { id: node.id, field: 'title' };
    const parent = node.parent === null ? undefined : positions.get(node.parent);
    const cell = (field: ResultField) =>
      resultCell(results.nodes.get(`${node.id}#${field}`), { id: node.id, field });
    const [value, weighted, share] = [cell('value'), cell('weighted'), cell('share')];
    return {
      table: { form: 'cycle', title: plan.title, place: { id: plan.id, field: 'nodes' }, index: 1 },
      place,
      kind: node.kind,
      code: node.code,
      title: textCell(node.title, place),
      ...(value !== undefined && { value }),
      ...(weighted !== undefined && { weighted }),
      ...(share !== undefined && { share }),
      ...(node.programmes.length > 0 && {
        programme: textCell(node.programmes.join('; '), { id: node.id, field: 'programmes' }),
      }),
      ...(parent !== undefined && { parent }),
    };
  });
};

const amountOf = (
  line: ResourceLine,
  when: AmountRecord['when'],
  amount: DecimalString | undefined,
): readonly AmountRecord[] =>
  amount === undefined
    ? []
    : [
        {
          label: line.label ?? line.kind,
          when,
          isPart: false,
          cell: quantityCell({ kind: 'money', amount }, { id: line.id, field: when }),
        },
      ];

const amountsOf = (lines: readonly ResourceLine[]): readonly AmountRecord[] =>
  lines.flatMap((line) => [
    ...amountOf(line, 'planned', line.initial),
    ...amountOf(line, 'updated', line.updated),
    ...amountOf(line, 'actual', line.actual),
  ]);

const cardOf = (
  node: PlanNode,
  lines: readonly ResourceLine[],
  indicators: readonly number[],
): CardRecord => {
  const place: Place = { id: node.id, field: 'title' };
  return {
    table: { form: 'cycle', title: node.title, place, index: 2 },
    place,
    objective: textCell(node.title, place),
    code: node.code,
    projects: [],
    amounts: amountsOf(lines),
    indicators,
    ...(node.description !== undefined && {
      description: textCell(node.description, { id: node.id, field: 'description' }),
    }),
    ...(node.responsibilityCentre !== undefined && {
      responsible: textCell(node.responsibilityCentre, { id: node.id, field: 'responsibilityCentre' }),
    }),
  };
};

/** A card for each operational objective; indicators beneath it and those that are printed under it count as its own. */
export const liveCards = (
  { cycle, plan }: LiveCycle,
  indicators: readonly IndicatorRecord[],
): readonly CardRecord[] => {
  const lines = groupBy(cycle.resources, ({ subject }) => subject ?? undefined);
  const under = groupBy(
    plan.indicators.flatMap(({ parent, linkedObjective }, position) =>
      [parent, linkedObjective].flatMap((node) =>
        node === undefined ? [] : [{ node: String(node), position }],
      ),
    ),
    ({ node }) => node,
  );
  return plan.nodes
    .filter(({ kind }) => kind === 'operationalObjective')
    .map((node) =>
      cardOf(
        node,
        lines.get(node.id) ?? [],
        (under.get(node.id) ?? [])
          .map(({ position }) => position)
          .filter((position) => position < indicators.length),
      ),
    );
};
