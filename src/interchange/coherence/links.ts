/** Everything that stands beside the plan and names nodes, indicators or units: responsibilities, assessments, references … */
import { isNegative, parseDecimal, ZERO } from '../../kernel/index.ts';
import type { Assessment } from '../../model/index.ts';
import type { CycleIndex } from './cycle-index.ts';
import { either, mustKnow, type Names } from './known.ts';
import { inside, type Report, type Spot, spotOf } from './report.ts';
import { kindsAgree } from './targets.ts';

const subjectsOf = (index: CycleIndex): Names => either(index.nodes, index.indicators);

const checkResponsibilities = (index: CycleIndex, report: Report): void => {
  const subject = { noun: 'nodeOrIndicator', names: subjectsOf(index) };
  for (const [position, responsibility] of index.cycle.responsibilities.entries()) {
    const spot = spotOf(['responsibilities', position]);
    mustKnow(report, inside(spot, 'subject'), subject, responsibility.subject);
    const { holder } = responsibility;
    if (holder.kind !== 'unit') continue;
    mustKnow(report, inside(spot, 'holder', 'unit'), { noun: 'unit', names: index.units }, holder.unit);
  }
};

const checkDecision = (report: Report, assessment: Assessment, spot: Spot): void => {
  const { decision, value } = assessment;
  if (decision === 'correct' && value === undefined) report.add('cycle.assessmentWithoutValue', spot, {});
  if (value === undefined) return;
  if (decision !== 'correct')
    report.add('cycle.assessmentValueIgnored', inside(spot, 'value'), { decision, value });
  if (isNegative(parseDecimal(value) ?? ZERO)) {
    report.add('cycle.assessmentNegative', inside(spot, 'value'), { value });
  }
};

const checkAssessments = (index: CycleIndex, report: Report): void => {
  const subject = { noun: 'nodeIndicatorOrUnit', names: either(index.nodes, index.indicators, index.units) };
  for (const [position, assessment] of index.cycle.assessments.entries()) {
    const { id, node, unit } = assessment;
    const spot = spotOf(['assessments', position], { id });
    mustKnow(report, inside(spot, 'node'), subject, node);
    mustKnow(report, inside(spot, 'unit'), { noun: 'unit', names: index.units }, unit);
    if (unit !== undefined && subject.names.has(node) && !index.indicators.has(node)) {
      report.add('cycle.assessmentUnit', inside(spot, 'unit'), { node, unit });
    }
    checkDecision(report, assessment, spot);
  }
};

/** Identifiers that results of perspectives and programmes have. */
const crossSubjects = (index: CycleIndex): Names => ({
  has: (name) =>
    name === 'administration' ||
    (name.startsWith('perspective:') && index.perspectives.has(name.slice('perspective:'.length))) ||
    (name.startsWith('programme:') && index.programmes.has(name.slice('programme:'.length))),
});

const checkReferences = (index: CycleIndex, report: Report): void => {
  const names = either(index.nodes, index.indicators, index.units, crossSubjects(index));
  for (const [position, reference] of index.cycle.references.entries()) {
    const spot = spotOf(['references', position], { id: reference.id });
    mustKnow(report, inside(spot, 'node'), { noun: 'subject', names }, reference.node);
    mustKnow(report, inside(spot, 'unit'), { noun: 'unit', names: index.units }, reference.unit);
  }
};

const checkHistory = (index: CycleIndex, report: Report): void => {
  const first = new Map<string, number>();
  for (const [position, { indicator, year, cell }] of index.cycle.history.entries()) {
    const spot = spotOf(['history', position]);
    mustKnow(report, inside(spot, 'indicator'), { noun: 'indicator', names: index.indicators }, indicator);
    const earlier = first.get(`${indicator} ${year}`);
    if (earlier === undefined) first.set(`${indicator} ${year}`, position);
    else
      report.add('cycle.duplicateItem', spot, {
        item: `${indicator} ${year}`,
        firstPath: `history[${earlier}]`,
      });
    const resultKind = index.indicators.get(indicator)?.resultKind;
    if (cell.state !== 'value' || resultKind === undefined || kindsAgree(cell.value.kind, resultKind))
      continue;
    report.add('cycle.historyKind', inside(spot, 'cell'), { year, kind: cell.value.kind, resultKind });
  }
};

const SHAPES = { same: [1, 1], split: [1, 0], merged: [0, 1], redefined: [0, 0] } as const;

const checkLineage = (index: CycleIndex, report: Report): void => {
  const subject = { noun: 'nodeOrIndicator', names: subjectsOf(index) };
  for (const [position, { from, to, relation }] of index.cycle.lineage.entries()) {
    const spot = spotOf(['lineage', position]);
    for (const [place, id] of to.entries()) mustKnow(report, inside(spot, 'to', place), subject, id);
    const [least, most] = SHAPES[relation];
    if ((least === 0 || from.length === least) && (most === 0 || to.length === most)) continue;
    report.add('cycle.lineageShape', spot, { relation, from: from.length, to: to.length });
  }
};

/** Checks resources, individual objectives, and everything above. */
export const checkLinks = (index: CycleIndex, report: Report): void => {
  const subject = { noun: 'nodeOrIndicator', names: subjectsOf(index) };
  const indicator = { noun: 'indicator', names: index.indicators };
  checkResponsibilities(index, report);
  checkAssessments(index, report);
  checkReferences(index, report);
  checkHistory(index, report);
  checkLineage(index, report);
  for (const [position, line] of index.cycle.resources.entries()) {
    mustKnow(report, spotOf(['resources', position, 'subject'], { id: line.id }), subject, line.subject);
  }
  for (const [position, objective] of index.cycle.individualObjectives.entries()) {
    const spot = spotOf(['individualObjectives', position, 'indicator'], { id: objective.id });
    mustKnow(report, spot, indicator, objective.indicator);
  }
  for (const [position, override] of index.cycle.rulebook.overrides.entries()) {
    const spot = spotOf(['rulebook', 'overrides', position, 'indicator'], { id: index.cycle.rulebook.id });
    mustKnow(report, spot, indicator, override.indicator);
  }
};
