/** The home of an administration: how is the year going? */
import { deviationsSentence, homeSentence, vocabulary } from '../../../wording/index.ts';
import { Section } from '../../components/section.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { actsTable } from '../../reading/acts-table.tsx';
import { inOrder } from '../../reading/table-links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';
import { SubjectLead } from '../subject-lead.tsx';
import { AreaGraphs, areasTable } from './areas.tsx';
import { changesTable } from './changes.ts';
import { CompletenessSentence, completenessTable } from './completeness.tsx';
import { deviationsTable } from './deviations.ts';

/** Renders the home. */
export const renderHome = (request: PageRequest): PageContent => {
  const { view, results } = request;
  const { administration, year } = view.cycle;
  const areas = inOrder(request, areasTable(request));
  const farthest = deviationsTable(request);
  const acts = actsTable(request);
  const cells = completenessTable(request);
  const changes = changesTable(request);
  return {
    title: `${administration.name}: performance ${year}`,
    crumbs: [],
    tables: [areas, farthest, cells, changes, acts],
    body: (
      <>
        <SubjectLead
          request={request}
          id="administration"
          field="value"
          sentence={homeSentence(view.cycle, results)}
          caption={`Risultato dell’ente, ${vocabulary().bases[request.basis]}`}
        />
        <Section id="aree" title="Le aree strategiche">
          <AreaGraphs request={request} />
          <PageTable request={request} model={areas} />
        </Section>
        <Section id="scostamenti" title="Gli scostamenti più grandi">
          <Sentence>{deviationsSentence(view.cycle, results)}</Sentence>
          <PageTable request={request} model={farthest} />
        </Section>
        <Section id="dati" title="Quanto sono completi i dati">
          <CompletenessSentence request={request} />
          <PageTable request={request} model={cells} />
        </Section>
        <Section id="cambiamenti" title="Che cosa è cambiato con l’ultimo periodo">
          <PageTable request={request} model={changes} />
        </Section>
        <Section id="atti" title="Documenti e atti">
          <PageTable request={request} model={acts} />
        </Section>
      </>
    ),
  };
};
