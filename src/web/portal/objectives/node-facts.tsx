/** What the plan says about a node: weight, owners, actions, expected results, classification. */
import type { PlanNode } from '../../../model/index.ts';
import { formatNumber } from '../../../wording/index.ts';
import { type Fact, Facts } from '../../components/facts.tsx';
import { Figure } from '../../components/figure.tsx';
import type { PageRequest } from '../../routing/page.ts';
import { PerspectiveLinks, ProgrammeLinks } from '../classification-links.tsx';
import { HolderList } from '../holder-list.tsx';

const figureFact = (
  { reading, links }: PageRequest,
  id: string,
  field: 'weight' | 'weighted' | 'share',
  name: string,
): Fact => {
  const node = reading.result(id, field);
  return {
    name,
    value: node === undefined ? undefined : <Figure node={node} href={links.explanation(node.key)} />,
  };
};

const plannedWeights = ({ reading }: PageRequest, node: PlanNode): string =>
  node.weights
    .map((weight) => {
      const perspective = reading.plan?.perspectives.find(({ id }) => id === weight.perspective)?.name;
      return `${formatNumber(weight.amount)}${perspective === undefined ? '' : ` (${perspective})`}`;
    })
    .join('; ');

const stakeholdersOf = (node: PlanNode): string =>
  [...(node.stakeholders?.external ?? []), ...(node.stakeholders?.internal ?? [])].join('; ');

/** The facts of a node. */
export const NodeFacts = ({ request, node }: { request: PageRequest; node: PlanNode }) => (
  <Facts
    facts={[
      figureFact(request, node.id, 'weight', 'Peso sull’ente'),
      { name: 'Peso nel piano', value: plannedWeights(request, node) },
      figureFact(request, node.id, 'weighted', 'Contributo all’area'),
      figureFact(request, node.id, 'share', 'Contributo all’ente'),
      { name: 'Responsabile', value: <HolderList request={request} subject={node.id} /> },
      { name: 'Centro di responsabilità', value: node.responsibilityCentre },
      { name: 'Arco temporale', value: node.timeSpan },
      { name: 'Prospettive', value: <PerspectiveLinks request={request} ids={node.perspectives} /> },
      { name: 'Programmi', value: <ProgrammeLinks request={request} codes={node.programmes} /> },
      { name: 'Portatori di interesse', value: stakeholdersOf(node) },
      { name: 'Progetti', value: (node.projects ?? []).join('; ') },
      {
        name: 'Nel PIRA',
        value: node.inPira ? 'sì (Piano degli indicatori e dei risultati attesi)' : undefined,
      },
    ]}
  />
);

/** A list of texts under a heading; nothing when there are none. */
export const TextList = ({ title, texts }: { title: string; texts: readonly string[] | undefined }) =>
  texts === undefined || texts.length === 0 ? null : (
    <div>
      <h2>{title}</h2>
      <ul class="tr-list">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
