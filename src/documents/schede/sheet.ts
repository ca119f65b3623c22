/**
 * The cascading sheet of an objective: area, strategic line, programme, actions, expected results, money, who is responsible, indicators.
 * The plan prints it with the targets; at the end of the year the same sheet has the results.
 */
import type { Issue } from '../../kernel/index.ts';
import type { PlanNode, ResultSubject } from '../../model/index.ts';
import { holdersOf, vocabulary } from '../../wording/index.ts';
import { strong, text } from '../blocks/inline.ts';
import type { DocumentInput } from '../input.ts';
import type { Block, FactsBlock } from '../tree.ts';
import { indicatorsTable } from './sheet-indicators.ts';
import type { Sheet } from './sheet-nodes.ts';
import { linesOfSheet, resourcesTable, type SheetRequest } from './sheet-resources.ts';

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Who is responsible: the offices printed beside the node, else who answers for it, else who answers for its indicators. */
export const responsibleText = (input: DocumentInput, { node, indicators }: Sheet): string => {
  const names = (subject: string, role: 'performs' | 'answers'): readonly string[] =>
    holdersOf(input.lookup, subject, role).map(({ name }) => name);
  const performing = names(node.id, 'performs');
  if (performing.length > 0) return performing.join('; ');
  if (node.responsibilityCentre !== undefined) return node.responsibilityCentre;
  const answering = names(node.id, 'answers');
  if (answering.length > 0) return answering.join('; ');
  return [
    ...new Set(indicators.flatMap(({ id }) => [...names(id, 'performs'), ...names(id, 'answers')])),
  ].join('; ');
};

const titled = ({ code, title }: Pick<ResultSubject, 'code' | 'title'>): string => `${code} ${title}`;

const programmesText = (input: DocumentInput, node: PlanNode): string =>
  node.programmes
    .map((code) => {
      const known = input.lookup.plan?.programmes.find((programme) => programme.code === code);
      return known === undefined ? code : `${code} ${known.title}`;
    })
    .join('; ');

const sheetFacts = (input: DocumentInput, sheet: Sheet): FactsBlock => {
  const { node } = sheet;
  const words = vocabulary().nodes;
  const above = input.lookup
    .ancestors(node.id)
    .filter(({ kind }) => kind !== 'administration' && kind !== 'group')
    .map((ancestor) => ({ label: capital(words[ancestor.kind]), content: titled(ancestor) }));
  const facts = [
    ...above,
    { label: capital(words[node.kind]), content: titled(node) },
    { label: 'Programma di spesa', content: programmesText(input, node) },
    { label: 'Responsabili', content: responsibleText(input, sheet) },
  ];
  return {
    kind: 'facts',
    id: `scheda-${node.id}`,
    caption: `Scheda ${node.code}`,
    facts: facts
      .filter(({ content }) => content !== '')
      .map(({ label, content }) => ({ label, inlines: [text(content)] })),
  };
};

const listBlocks = (title: string, items: readonly string[] | undefined): readonly Block[] =>
  items === undefined || items.length === 0
    ? []
    : [
        { kind: 'paragraph', role: 'body', inlines: [strong(title)] },
        { kind: 'list', ordered: false, items: items.map((item) => [text(capital(item))]) },
      ];

/** The blocks of a sheet. */
export const sheetBlocks = (input: DocumentInput, request: SheetRequest): readonly Block[] => {
  const { node } = request.sheet;
  return [
    sheetFacts(input, request.sheet),
    ...listBlocks('Azioni', node.actions),
    ...listBlocks('Risultati attesi', node.expectedResults),
    ...resourcesTable(input, request),
    ...indicatorsTable(input, request),
  ];
};

const issueOf = (node: PlanNode, code: string, severity: Issue['severity'], field: string): Issue => ({
  code,
  severity,
  place: { id: node.id, field },
  params: { code: node.code, title: node.title },
});

const codesOf = (indicators: Sheet['indicators']): string => indicators.map(({ code }) => code).join(', ');

const indicatorIssues = (input: DocumentInput, { sheet, after }: SheetRequest): readonly Issue[] => {
  const { node, indicators } = sheet;
  const { cycle, lookup } = input;
  const untargeted = indicators.filter(({ id }) => input.targetOf(id, cycle.year) === undefined);
  const missing = after
    ? indicators.filter(({ id }) => lookup.result(id, 'result')?.state === 'missing')
    : [];
  const about = (code: string, short: Sheet['indicators']): readonly Issue[] => {
    if (short.length === 0) return [];
    const issue = issueOf(node, code, 'warning', 'indicators');
    return [{ ...issue, params: { ...issue.params, indicators: codesOf(short) } }];
  };
  return [...about('sheetWithoutTarget', untargeted), ...about('sheetWithoutResult', missing)];
};

/** What a sheet lacks. */
export const sheetIssues = (input: DocumentInput, request: SheetRequest): readonly Issue[] => {
  const { sheet } = request;
  const { node } = sheet;
  return [
    ...(sheet.indicators.length === 0
      ? [issueOf(node, 'sheetWithoutIndicators', 'warning', 'indicators')]
      : []),
    ...((node.actions ?? []).length === 0 ? [issueOf(node, 'sheetWithoutActions', 'notice', 'actions')] : []),
    ...(linesOfSheet(input, sheet).length === 0
      ? [issueOf(node, 'sheetWithoutResources', 'notice', 'resources')]
      : []),
    ...(responsibleText(input, sheet) === ''
      ? [issueOf(node, 'sheetWithoutResponsible', 'warning', 'responsibilities')]
      : []),
    ...indicatorIssues(input, request),
  ];
};
