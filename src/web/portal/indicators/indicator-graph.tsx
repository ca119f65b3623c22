/** The result of an indicator against its target: a bullet graph of numbers, a timeline of dates. */
import { bulletScene, timelineScene } from '../../../charts/index.ts';
import { amountOf, boundAmount, boundDate } from '../../../documents/index.ts';
import type { DecimalString, LocalDate, Rational } from '../../../kernel/index.ts';
import type { Goal, Indicator, ResultNode } from '../../../model/index.ts';
import {
  formatDate,
  formatFigure,
  formatResult,
  type Status,
  targetText,
  unitOfIndicator,
} from '../../../wording/index.ts';
import type { PageRequest } from '../../routing/page.ts';
import { BothWidths } from '../both-widths.tsx';

/** `subject`: the indicator, or its row in a unit. */
export interface IndicatorGraphProperties {
  readonly request: PageRequest;
  readonly indicator: Indicator;
  readonly subject: string;
}

interface Words {
  readonly title: string;
  readonly description: string;
  readonly label: string;
  readonly measureText: string;
}

const wordsOf = (properties: IndicatorGraphProperties, node: ResultNode, status: Status): Words => {
  const { request, indicator } = properties;
  const measureText = formatResult(node, unitOfIndicator(indicator));
  const target = targetText(request.reading, indicator.id) ?? 'non fissato';
  return {
    title: `Risultato e target di ${indicator.code}`,
    description: `Risultato ${measureText}; target ${target}; ${status.word}.`,
    label: 'Risultato',
    measureText,
  };
};

const Bullet = ({
  drawn,
  ...properties
}: IndicatorGraphProperties & {
  drawn: { node: ResultNode; measure: Rational; bound: DecimalString; goal: Goal };
}) => {
  const { request, indicator, subject } = properties;
  const status = request.reading.status(subject);
  const target = targetText(request.reading, indicator.id) ?? '';
  const kind = indicator.resultKind === 'percent' ? ('percent' as const) : ('number' as const);
  const input = {
    ...wordsOf(properties, drawn.node, status),
    measure: drawn.measure,
    target: drawn.bound,
    targetText: `Target: ${target}`,
    ranges: [drawn.bound],
    better: drawn.goal.direction === 'down' ? ('lower' as const) : ('higher' as const),
    status: status.stem,
    formatTick: (tick: DecimalString) => formatFigure(tick, { kind }),
  };
  return <BothWidths draw={(width) => bulletScene({ ...input, ...(width !== undefined && { width }) })} />;
};

const mark = (date: LocalDate, text: string) => ({ date, text: `${text} ${formatDate(date)}` });

const Timeline = ({
  drawn,
  ...properties
}: IndicatorGraphProperties & { drawn: { node: ResultNode; date: LocalDate; deadline: LocalDate } }) => {
  const { request, subject } = properties;
  const { periods } = request.view.cycle;
  const status = request.reading.status(subject);
  const [first, last] = [periods[0]?.from ?? drawn.date, periods.at(-1)?.to ?? drawn.deadline];
  const input = {
    ...wordsOf(properties, drawn.node, status),
    from: { date: first, text: formatDate(first) },
    to: { date: last, text: formatDate(last) },
    deadline: mark(drawn.deadline, 'Termine:'),
    delivered: mark(drawn.date, 'Fatto:'),
    status: status.stem,
  };
  return <BothWidths draw={(width) => timelineScene({ ...input, ...(width !== undefined && { width }) })} />;
};

/** The graph, or nothing when result or target can not be drawn. */
export const IndicatorGraph = (properties: IndicatorGraphProperties) => {
  const { request, indicator, subject } = properties;
  const node = request.reading.result(subject, 'result');
  const goal = request.reading.targets.get(indicator.id)?.goal;
  if (node?.state !== 'value' || goal === undefined) return null;
  const [measure, bound, deadline] = [amountOf(node), boundAmount(goal), boundDate(goal)];
  if (measure !== undefined && bound !== undefined) {
    return <Bullet {...properties} drawn={{ node, measure, bound, goal }} />;
  }
  return node.figure?.kind === 'date' && deadline !== undefined ? (
    <Timeline {...properties} drawn={{ node, date: node.figure.date, deadline }} />
  ) : null;
};
