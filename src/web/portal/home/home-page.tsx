/** The home of an administration: how is the year going? */
import { formatResult, vocabulary } from '../../../wording/index.ts';
import { Figure } from '../../components/figure.tsx';
import { Section } from '../../components/section.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { actsTable } from '../../reading/acts-table.tsx';
import { inOrder } from '../../reading/table-links.ts';
import { BASIS_CHOICES } from '../../routing/basis.ts';
import { createLinks } from '../../routing/links.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';
import { AreaGraphs, areasTable } from './areas.tsx';
import { deviationsTable } from './deviations.ts';

const ROOT = 'administration#value';

/** The result on each basis, each a link to this page on that basis. */
const Bases = ({ view, links }: PageRequest) => (
  <ul class="tr-bases">
    {BASIS_CHOICES.map((choice) => {
      const node = view.results(choice.basis).nodes.get(ROOT);
      return (
        <li key={choice.word}>
          <a href={createLinks({ ...links.location, basis: choice.basis }).to('')}>{choice.label}</a>:{' '}
          {node === undefined ? vocabulary().states.notComputable : formatResult(node)}
        </li>
      );
    })}
  </ul>
);

const Lead = (request: PageRequest) => {
  const { reading, links, view, basis } = request;
  const value = reading.result('administration', 'value');
  return (
    <div class="tr-lead">
      <p class="tr-lead-figure">
        <span class="tr-lead-caption">Risultato dell’ente, {vocabulary().bases[basis]}</span>
        <Figure node={value} href={links.explanation(ROOT)} />
      </p>
      <div class="tr-sentence">
        <StatusBadge status={reading.status('administration')} />
        <Bases {...request} />
        <p class="tr-note">{view.cycle.title}</p>
      </div>
    </div>
  );
};

/** Renders the home. */
export const renderHome = (request: PageRequest): PageContent => {
  const { administration, year } = request.view.cycle;
  const areas = inOrder(request, areasTable(request));
  const farthest = deviationsTable(request);
  const acts = actsTable(request);
  return {
    title: `${administration.name}: performance ${year}`,
    crumbs: [],
    tables: [areas, farthest, acts],
    body: (
      <>
        <Lead {...request} />
        <Section id="aree" title="Le aree strategiche">
          <AreaGraphs request={request} />
          <PageTable request={request} model={areas} />
        </Section>
        <Section id="scostamenti" title="Gli scostamenti più grandi">
          <PageTable request={request} model={farthest} />
        </Section>
        <Section id="atti" title="Documenti e atti">
          <PageTable request={request} model={acts} />
        </Section>
      </>
    ),
  };
};
