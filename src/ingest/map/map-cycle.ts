/**
 * From the records of documents of one administration and year to a candidate cycle. Nothing is invented and nothing corrected: what is not
 * printed is an issue, what documents say differently is told, and every printed figure that the engine computes is kept for comparison.
 */
import { err, localDate, type NodeId, nodeId, ok, type Result } from '../../kernel/index.ts';
import {
  type CycleFile,
  type DocumentRecord,
  FORMAT_VERSION,
  type NodeRecord,
  type PlanNode,
  type PlanVersion,
  type Reference,
  type Responsibility,
} from '../../model/index.ts';
import type { Candidate, CandidateRequest } from './candidate.ts';
import { isPrinted, printed } from './cells.ts';
import { contextTableOf } from './contexts.ts';
import { fitRulebook } from './fit-rulebook.ts';
import { codeKey, idBook, lineOf, slugOf, titleKey } from './identity.ts';
import { indicatorOf, type MadeIndicator } from './indicators.ts';
import { individualObjectivesOf } from './individual.ts';
import { type MapReport, mapReport } from './map-issue.ts';
import type { Mapping } from './mapping.ts';
import { periodsOf } from './periods.ts';
import { perspectiveBook } from './perspectives.ts';
import { draftAbove, type PlanNodes, planNodes } from './plan-nodes.ts';
import { type PlanTree, planTree } from './plan-tree.ts';
import { programmeBook } from './programmes.ts';
import { referencesOf } from './references.ts';
import { resourcesOf } from './resources.ts';
import { filedRows, type SameRows, sameRows } from './same-rows.ts';
import { unitBook } from './units.ts';

/** The year that most documents are about; the first one among equals. */
const yearOf = ({ documents, year }: CandidateRequest): number | undefined => {
  if (year !== undefined) return year;
  const counts = new Map<number, number>();
  for (const document of documents) {
    if (document.year !== undefined) counts.set(document.year, (counts.get(document.year) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
};

const ofYear = (request: CandidateRequest, year: number, report: MapReport): readonly DocumentRecord[] =>
  request.documents.filter((document) => {
    const isSame = (document.year ?? year) === year;
    const place = { file: document.file };
    if (!isSame) report.add('map.otherYear', place, { year, documentYear: document.year ?? 0 });
    return isSame;
  });

const mappingOf = (
  request: CandidateRequest,
  documents: readonly DocumentRecord[],
  year: number,
  report: MapReport,
): Mapping => {
  const ids = idBook();
  return {
    year,
    planVersion: `piano-${year}`,
    validFrom: localDate(`${year}-01-01`),
    periods: periodsOf(documents, year, request.names),
    names: request.names,
    weights: request.weights,
    ids,
    units: unitBook(ids, report),
    perspectives: perspectiveBook(ids),
    programmes: programmeBook(),
    report,
  };
};

/** The group of indicators printed under no objective, made when the first of them comes. */
interface Orphans {
  node(): NodeId;
  made(): readonly PlanNode[];
}

const orphansOf = (mapping: Mapping): Orphans => {
  let made: PlanNode | undefined;
  const create = (): PlanNode => ({
    id: nodeId(mapping.ids('n', mapping.names.withoutObjective)),
    kind: 'group',
    code: '—',
    title: mapping.names.withoutObjective,
    parent: null,
    weights: [],
    perspectives: [],
    programmes: [],
    inPira: false,
    gathers: 'other',
  });
  return {
    node: () => {
      made ??= create();
      return made.id;
    },
    made: () => (made === undefined ? [] : [made]),
  };
};

const indicatorsOf = (
  mapping: Mapping,
  groups: readonly SameRows[],
  { tree }: PlanTree,
  { nodes, orphans }: { readonly nodes: PlanNodes; readonly orphans: Orphans },
): readonly MadeIndicator[] => {
  const numbers = new Map<NodeId, number>();
  const codes = new Map(nodes.nodes.map(({ id, code }) => [id, code]));
  return groups.map((group) => {
    const [first] = group.rows;
    const above = draftAbove(tree, group.rows);
    const found = above === undefined ? undefined : nodes.idOf.get(above);
    if (found === undefined && first !== undefined) {
      mapping.report.add('map.objectiveMissing', first.row.place, lineOf(first.row.title.published));
    }
    const parent = found ?? orphans.node();
    const number = (numbers.get(parent) ?? 0) + 1;
    numbers.set(parent, number);
    return indicatorOf(mapping, group, { parent, parentCode: codes.get(parent) ?? '', number });
  });
};

const cardResponsibilities = (
  mapping: Mapping,
  { cards }: PlanTree,
  nodes: PlanNodes,
): readonly Responsibility[] =>
  [...cards].flatMap(([{ responsible }, draft]) => {
    const subject = nodes.idOf.get(draft);
    if (subject === undefined || !isPrinted(responsible)) return [];
    const holders = mapping.units.holders(responsible.published, responsible.place);
    return holders.map((holder): Responsibility => ({ subject, holder, role: 'performs' }));
  });

const subjectOf =
  (mapping: Mapping, nodes: PlanNodes) =>
  (record: NodeRecord): Reference['node'] | undefined => {
    if (record.kind === 'administration') return 'administration';
    if (record.kind === 'perspective') return undefined;
    if (record.kind !== 'unit') return nodes.at(record.place, printed(record.title));
    const name = printed(record.title);
    return mapping.units.known(record.code ?? name) ?? mapping.units.known(name);
  };

/** Tables of units name their units before offices are read, so that an office with a table is one unit and not two. */
const noteUnits = (mapping: Mapping, documents: readonly DocumentRecord[]): void => {
  for (const { indicators, nodes } of documents) {
    for (const { unit } of indicators) if (unit !== undefined) mapping.units.reporting(unit);
    for (const { kind, code, title } of nodes) {
      if (kind === 'unit') mapping.units.reporting({ code: code ?? '', name: printed(title) });
    }
  }
};

const administrationOf = (
  request: CandidateRequest,
  documents: readonly DocumentRecord[],
  report: MapReport,
): CycleFile['administration'] => {
  const printedName = documents
    .map(({ administration }) => administration)
    .find((name) => name !== undefined);
  const name = lineOf(request.administration ?? printedName ?? '');
  const [first] = documents;
  if (name !== '') return { slug: slugOf(name) || 'ente', name };
  const { administration } = request.names;
  if (first !== undefined)
    report.add('map.administrationUnknown', { file: first.file }, { name: administration });
  return { slug: slugOf(administration) || 'ente', name: administration };
};

const planOf = (
  mapping: Mapping,
  nodes: readonly PlanNode[],
  indicators: readonly MadeIndicator[],
): PlanVersion => ({
  id: mapping.planVersion,
  title: mapping.names.plan(mapping.year),
  state: 'approved',
  validFrom: mapping.validFrom,
  acts: [],
  weightScale: mapping.weights === 'parent' ? 'parent' : 'administration',
  perspectives: mapping.perspectives.all(),
  programmes: mapping.programmes.all(),
  nodes,
  indicators: indicators.map(({ indicator }) => indicator),
  targets: indicators.flatMap(({ targets }) => targets),
  classifications: [],
  strategyLinks: [],
});

const knownIndicators = (indicators: readonly MadeIndicator[]) => ({
  byCode: new Map(indicators.map(({ indicator }) => [codeKey(indicator.code), indicator.id])),
  byTitle: new Map(indicators.map(({ indicator }) => [titleKey(indicator.title), indicator.id])),
});

/** What documents that print results say of the year: it is over, and its report is being written. */
const standingOf = (mapping: Mapping, indicators: readonly MadeIndicator[]) =>
  indicators.some(({ entries }) => entries.length > 0)
    ? ({ asOf: localDate(`${mapping.year}-12-31`), state: 'reporting' } as const)
    : ({ asOf: mapping.validFrom, state: 'planned' } as const);

const cycleOf = (
  request: CandidateRequest,
  documents: readonly DocumentRecord[],
  mapping: Mapping,
): CycleFile => {
  const { names, report, year } = mapping;
  const filed = filedRows(documents);
  const groups = sameRows(filed, report);
  const tree = planTree(documents, filed, mapping);
  const nodes = planNodes(mapping, tree.tree);
  noteUnits(mapping, documents);
  const orphans = orphansOf(mapping);
  const indicators = indicatorsOf(mapping, groups, tree, { nodes, orphans });
  const plan = planOf(mapping, [...nodes.nodes, ...orphans.made()], indicators);
  const responsibilities = [
    ...indicators.flatMap((each) => each.responsibilities),
    ...cardResponsibilities(mapping, tree, nodes),
  ];
  return {
    formatVersion: FORMAT_VERSION,
    administration: administrationOf(request, documents, report),
    year,
    title: names.cycle(year),
    about: names.about(documents.map(({ file }) => file)),
    ...standingOf(mapping, indicators),
    periods: mapping.periods,
    rulebook: fitRulebook(request.rulebook(year), plan, names.ruleNotes),
    planVersions: [plan],
    units: mapping.units.all(mapping.validFrom),
    responsibilities,
    entries: indicators.flatMap(({ entries }) => entries),
    assessments: [],
    history: indicators.flatMap(({ history }) => history),
    resources: [...tree.cards].flatMap(([card, draft]) => {
      const subject = nodes.idOf.get(draft);
      return subject === undefined ? [] : resourcesOf(mapping, card, subject);
    }),
    individualObjectives: individualObjectivesOf(mapping, documents, knownIndicators(indicators)),
    tables: documents
      .flatMap(({ contexts }) => contexts)
      .map((record, index) => contextTableOf(mapping, record, index + 1)),
    narrative: [],
    references: referencesOf(
      mapping,
      documents,
      indicators.map(({ mapped }) => mapped),
      subjectOf(mapping, nodes),
    ),
    lineage: [],
    acts: [],
  };
};

/** The candidate cycle of documents of one administration; the error says why there is none: no document says of which year it is. */
export const mapToCycle = (request: CandidateRequest): Result<Candidate, Candidate['issues']> => {
  const report = mapReport();
  const year = yearOf(request);
  const file = request.documents[0]?.file ?? '';
  if (year === undefined) {
    report.add('map.yearUnknown', { file });
    return err(report.issues());
  }
  const documents = ofYear(request, year, report);
  const mapping = mappingOf(request, documents, year, report);
  const cycle = cycleOf(request, documents, mapping);
  report.add('map.rulesAssumed', { file });
  report.add('map.actsUnknown', { file });
  const printedWeights = documents.flatMap(({ nodes, indicators }) =>
    [...nodes, ...indicators].flatMap(({ weight }) => (isPrinted(weight) ? [weight] : [])),
  );
  const [weight] = printedWeights;
  if (request.weights === 'leftOut' && weight !== undefined) {
    report.add('map.weightsLeftOut', weight.place, { count: printedWeights.length });
  }
  return ok({ cycle, issues: report.issues() });
};
