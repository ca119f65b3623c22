/** The result of an indicator against its target: a bullet graph where both are numbers. */
import { type BulletInput, bulletScene } from '../../../charts/index.ts';
import type { DecimalString, Rational } from '../../../kernel/index.ts';
import type { Goal, Indicator, ResultNode } from '../../../model/index.ts';
import { formatFigure, formatResult } from '../../../wording/index.ts';
import { SceneSvg } from '../../components/scene-svg.tsx';
import { amountOf } from '../../reading/drawing.ts';
import { printedUnit, targetText } from '../../reading/target-text.ts';
import type { PageRequest } from '../../routing/page.ts';

/** Width on phones, in pixels. */
const NARROW = 340;

/** The bound of a goal as an amount on the scale of the result; none for dates, ranges, words. */
const boundAmount = (goal: Goal | undefined): DecimalString | undefined => {
  if (goal === undefined) return undefined;
  if (goal.direction === 'limits') return goal.target;
  return 'bound' in goal && 'amount' in goal.bound ? goal.bound.amount : undefined;
};

const inputOf = (
  request: PageRequest,
  indicator: Indicator,
  drawn: { subject: string; node: ResultNode; measure: Rational; bound: DecimalString },
): BulletInput => {
  const { reading } = request;
  const status = reading.status(drawn.subject);
  const unit = printedUnit(indicator);
  const measureText = formatResult(drawn.node, unit);
  const target = targetText(reading, indicator.id) ?? '';
  const kind = indicator.resultKind === 'percent' ? ('percent' as const) : ('number' as const);
  const goal = reading.targets.get(indicator.id)?.goal;
  return {
    title: `Risultato e target di ${indicator.code}`,
    description: `Risultato ${measureText}; target ${target}; ${status.word}.`,
    label: 'Risultato',
    measureText,
    measure: drawn.measure,
    target: drawn.bound,
    targetText: `Target: ${target}`,
    ranges: [drawn.bound],
    better: goal?.direction === 'down' ? 'lower' : 'higher',
    status: status.stem,
    formatTick: (tick) => formatFigure(tick, { kind }),
  };
};

/** `subject`: the indicator, or its row in a unit. */
export interface IndicatorGraphProperties {
  readonly request: PageRequest;
  readonly indicator: Indicator;
  readonly subject: string;
}

/** The graph, or nothing when result or target is no number. */
export const IndicatorGraph = ({ request, indicator, subject }: IndicatorGraphProperties) => {
  const node = request.reading.result(subject, 'result');
  const measure = amountOf(node);
  const bound = boundAmount(request.reading.targets.get(indicator.id)?.goal);
  if (node === undefined || measure === undefined || bound === undefined) return null;
  const input = inputOf(request, indicator, { subject, node, measure, bound });
  return (
    <>
      <SceneSvg className="tr-chart-fixed tr-wide-only" scene={bulletScene(input)} />
      <SceneSvg className="tr-narrow-only" scene={bulletScene({ ...input, width: NARROW })} />
    </>
  );
};
