/** How things go: the result in a sentence, a bullet graph for each part, and the same as a table. */
import type { ResultSubject } from '../../model/index.ts';
import { homeSentence, reachedSentence, subjectSentence } from '../../wording/index.ts';
import { resultCell, statusCell, text, textCell } from '../blocks/inline.ts';
import { assessedCell } from '../cards/indicator-cells.ts';
import type { DocumentInput } from '../input.ts';
import { valueBulletOf } from '../scenes/value-bullet.ts';
import type { Block, TableBlock } from '../tree.ts';
import { type DashboardScope, reportingBranch, rowsOf } from './scope.ts';
import { isJudged, rowStatus } from './standing.ts';

/** More parts than these are a table only: a dashboard is one or two pages. */
const MOST_GRAPHS = 6;

/** What the result of a scope is made of; a unit without parts stands for itself. */
const partsOf = (input: DocumentInput, scope: DashboardScope): readonly ResultSubject[] => {
  const { lookup } = input;
  if (scope.kind === 'administration') return lookup.children('administration');
  if (scope.kind === 'post') return [];
  return reportingBranch(input, scope.named.unit.id).flatMap(({ unit }) => lookup.subject(unit.id) ?? []);
};

const countedSentence = (input: DocumentInput, scope: DashboardScope, name: string): string => {
  const rows = rowsOf(input, scope);
  return reachedSentence(name, {
    total: rows.length,
    judged: rows.filter((row) => isJudged(input, row)).length,
    reached: rows.filter((row) => rowStatus(input, row).kind === 'reached').length,
  });
};

const sentenceOf = (input: DocumentInput, scope: DashboardScope): string => {
  const { cycle, lookup } = input;
  if (scope.kind === 'administration') return homeSentence(cycle, lookup.results);
  if (scope.kind === 'post') return countedSentence(input, scope, scope.post);
  const { unit, version } = scope.named;
  return lookup.subject(unit.id) === undefined
    ? countedSentence(input, scope, `${version.code} ${version.name}`)
    : subjectSentence(cycle, lookup.results, unit.id);
};

const partsTable = (input: DocumentInput, parts: readonly ResultSubject[]): TableBlock => {
  const { lookup } = input;
  const isWeighed = parts.some(({ id }) => lookup.result(id, 'weight')?.state === 'value');
  return {
    kind: 'table',
    id: 'parti',
    caption: 'Da che cosa è fatto il risultato',
    headColumns: 1,
    columns: [
      { id: 'voce', label: 'Voce', figures: false, width: 5 },
      ...(isWeighed ? [{ id: 'peso', label: 'Peso', figures: true }] : []),
      { id: 'risultato', label: 'Risultato', figures: true, width: 1.3 },
      { id: 'stato', label: 'Stato', figures: false, width: 1.3 },
    ],
    rows: parts.map(({ id, code, title }) => ({
      role: 'body',
      cells: [
        textCell(`${code} ${title}`),
        ...(isWeighed ? [resultCell(lookup, id, 'weight')] : []),
        assessedCell(input, id, 'value'),
        statusCell(lookup, id),
      ],
    })),
  };
};

const graphs = (input: DocumentInput, parts: readonly ResultSubject[]): readonly Block[] => {
  const measured = parts.filter(({ id }) => input.lookup.main(id)?.state === 'value');
  if (measured.length > MOST_GRAPHS) return [];
  return measured.map((part, index) => ({
    kind: 'chart',
    id: `risultato-${index + 1}`,
    scene: valueBulletOf(input.lookup, part),
  }));
};

/** The first chapter of a dashboard. */
export const overviewBlocks = (input: DocumentInput, scope: DashboardScope): readonly Block[] => {
  const parts = partsOf(input, scope);
  return [
    { kind: 'paragraph', role: 'lead', inlines: [text(sentenceOf(input, scope))] },
    ...graphs(input, parts),
    ...(parts.length === 0 ? [] : [partsTable(input, parts)]),
  ];
};
