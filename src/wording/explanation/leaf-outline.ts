/** The ends of an explanation: entered figures, targets, assessments, earlier results, each with its origin. */
import type { Assessment, Entry, HistoricalResult, Origin, Target } from '../../model/index.ts';
import { goalText } from '../goal-text.ts';
import { formatDate, formatFigure } from '../numbers/format-figure.ts';
import { originText } from '../origin-text.ts';
import { printedUnit } from '../unit-of-measure.ts';
import { type ExplanationContext, subjectText } from './context.ts';
import { periodNames, unitName } from './cycle-names.ts';
import { cellText } from './input-text.ts';
import { keyParts } from './key-parts.ts';

/** An end of an explanation. */
export interface LeafOutline {
  readonly key: string;
  readonly title: string;
  readonly figure: string;
  readonly sentence: string;
  readonly origin?: string;
  readonly place?: NonNullable<Origin['place']>;
  readonly evidence: readonly string[];
}

const originParts = (context: ExplanationContext, origin: Origin) => ({
  origin: originText(origin, context.language),
  ...(origin.place !== undefined && { place: origin.place }),
  evidence: origin.evidence ?? [],
});

const entryLeaf = (context: ExplanationContext, key: string, entry: Entry): LeafOutline => {
  const { leaf } = context.phrases;
  const parameter = context.names.indicators
    .get(entry.indicator)
    ?.parameters.find((each) => each.name === entry.parameter);
  const figure = cellText(context, entry.cell, printedUnit(parameter?.unitOfMeasure));
  const unit = entry.unit === null ? leaf.wholeAdministration : unitName(context.names, entry.unit);
  return {
    key,
    title: leaf.entryTitle(
      parameter?.label ?? entry.parameter,
      unit,
      periodNames(context.names, entry.periods),
    ),
    figure,
    sentence: entry.cell.state === 'value' ? leaf.entry(figure) : figure,
    ...originParts(context, entry.origin),
  };
};

const targetLeaf = (context: ExplanationContext, key: string, target: Target): LeafOutline => {
  const { leaf } = context.phrases;
  const kind = context.names.indicators.get(target.indicator)?.resultKind ?? 'number';
  const figure = goalText(target.goal, { kind, language: context.language });
  const origin = context.words.directionOrigins[target.directionOrigin];
  return {
    key,
    title: leaf.targetTitle(target.year),
    figure,
    sentence: leaf.targetWithOrigin(leaf.target(figure, target.published), origin),
    ...originParts(context, target.origin),
  };
};

const assessmentLeaf = (context: ExplanationContext, key: string, assessment: Assessment): LeafOutline => {
  const { leaf } = context.phrases;
  const { language, words } = context;
  const value =
    assessment.value === undefined
      ? undefined
      : formatFigure(assessment.value, { kind: 'percent' }, language);
  const decision = words.decisions[assessment.decision];
  return {
    key,
    title: leaf.assessmentTitle(words.assessors[assessment.role]),
    figure: value ?? decision,
    sentence: `${leaf.assessment(decision, value, formatDate(assessment.date, language), assessment.motive)} ${leaf.assessmentAuthor(assessment.author)}`,
    ...originParts(context, assessment.origin),
  };
};

const historyLeaf = (context: ExplanationContext, key: string, past: HistoricalResult): LeafOutline => {
  const figure = cellText(
    context,
    past.cell,
    printedUnit(context.names.indicators.get(past.indicator)?.unitOfMeasure),
  );
  return {
    key,
    title: context.phrases.leaf.historyTitle(String(past.year)),
    figure,
    sentence: figure,
    ...originParts(context, past.origin),
  };
};

/** The outline of a key that is no result: its noun of the cycle, or that there is none. */
export const leafOutline = (context: ExplanationContext, key: string): LeafOutline => {
  const parts = keyParts(key);
  const { leaf } = context.phrases;
  if (parts.kind === 'entry') {
    const entry = context.names.entries.get(parts.id);
    if (entry !== undefined) return entryLeaf(context, key, entry);
  } else if (parts.kind === 'target') {
    const target = context.names.targets.get(parts.id);
    if (target !== undefined) return targetLeaf(context, key, target);
  } else if (parts.kind === 'assessment') {
    const assessment = context.names.assessments.get(parts.id);
    if (assessment !== undefined) return assessmentLeaf(context, key, assessment);
  } else if (parts.kind === 'history') {
    const past = context.cycle.history.findLast(
      (result) => result.indicator === parts.indicator && String(result.year) === parts.year,
    );
    if (past !== undefined) return historyLeaf(context, key, past);
  }
  const title =
    parts.kind === 'result' && key.includes('#') ? subjectText(context, key.split('#')[0] ?? key) : key;
  return { key, title: leaf.unknownTitle(title), figure: '', sentence: leaf.unknown, evidence: [] };
};
