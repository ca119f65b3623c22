/** The page of an area, objective or group: is it reached, and why (or why not)? */
import { branchOf } from '../../../documents/index.ts';
import type { PlanNode } from '../../../model/index.ts';
import { vocabulary } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { Section } from '../../components/section.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { assessmentsTable } from '../../reading/assessments-table.ts';
import { treeCrumbs } from '../../reading/crumbs.ts';
import { publishedTable } from '../../reading/published.tsx';
import { resourcesTable } from '../../reading/resource-rows.ts';
import { inOrder } from '../../reading/table-links.ts';
import { treeTable } from '../../reading/tree-rows.tsx';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { deviationsTable } from '../home/deviations.ts';
import { PageTable } from '../page-table.tsx';
import { SubjectLead } from '../subject-lead.tsx';
import { NodeFacts, TextList } from './node-facts.tsx';

interface NodeTables {
  readonly children: TableModel;
  readonly farthest: TableModel;
  readonly resources: TableModel;
  readonly assessments: TableModel;
  readonly published: TableModel;
}

const tablesOf = (request: PageRequest, node: PlanNode): NodeTables => {
  const branch = branchOf(request.reading, node.id);
  const children = branch.slice(1).map(({ subject, level }) => ({ subject, level: level - 1 }));
  const indicators = new Set(branch.map(({ subject }) => subject.id));
  const lines = request.view.cycle.resources.filter((line) => line.subject === node.id);
  return {
    children: inOrder(
      request,
      treeTable(
        request,
        {
          id: 'elementi',
          caption: 'Da che cosa viene il valore: elementi con pesi e contributi',
          noun: ['elemento', 'elementi'],
          empty: 'Sotto questo elemento non c’è nulla da misurare.',
        },
        children,
      ),
    ),
    farthest: deviationsTable(request, indicators),
    resources: inOrder(request, resourcesTable(lines)),
    assessments: assessmentsTable(request.reading, node.id),
    published: publishedTable(request, [node.id]),
  };
};

const Body = ({ request, node, tables }: { request: PageRequest; node: PlanNode; tables: NodeTables }) => (
  <>
    <SubjectLead
      request={request}
      id={node.id}
      field="value"
      caption={`Valore, ${vocabulary().bases[request.basis]}`}
    />
    <NodeFacts request={request} node={node} />
    {node.description !== undefined && <p class="tr-prose">{node.description}</p>}
    <div class="tr-columns">
      <TextList title="Azioni" texts={node.actions} />
      <TextList title="Risultati attesi" texts={node.expectedResults} />
    </div>
    <Section id="elementi" title="Da che cosa viene il valore">
      <PageTable request={request} model={tables.children} />
      <p>
        <a href={request.links.to('/albero', { ramo: node.id })}>Vedi questo ramo nell’albero</a>
      </p>
    </Section>
    <Section id="scostamenti" title="Scostamenti">
      <PageTable request={request} model={tables.farthest} />
    </Section>
    <Section id="risorse" title="Risorse">
      <PageTable request={request} model={tables.resources} />
    </Section>
    <Section id="valutazioni" title="Valutazioni">
      <PageTable request={request} model={tables.assessments} />
    </Section>
    <Section id="pubblicato" title="Confronto con il pubblicato">
      <PageTable request={request} model={tables.published} />
    </Section>
  </>
);

/** Renders the page of a node of the plan in force. */
export const renderNode = (request: PageRequest): PageContent | undefined => {
  const node = request.reading.node(request.parameters['id'] ?? '');
  if (node === undefined) return undefined;
  const tables = tablesOf(request, node);
  return {
    title: `${node.code} ${node.title}`,
    shortTitle: node.code,
    kicker: capitalise(
      node.gathers === undefined ? vocabulary().nodes[node.kind] : vocabulary().groups[node.gathers],
    ),
    crumbs: treeCrumbs(request, node.id),
    tables: Object.values(tables),
    body: <Body request={request} node={node} tables={tables} />,
  };
};
