/** The areas of the home: a bullet graph for each, its weight, and the same as a table. */
import { valueBulletOf } from '../../../documents/index.ts';
import type { ResultSubject } from '../../../model/index.ts';
import { SceneSvg } from '../../components/scene-svg.tsx';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { figureCell, subjectStatusCell } from '../../reading/figure-cells.ts';
import type { PageRequest } from '../../routing/page.ts';

/** Subjects directly under the administration. */
export const topSubjects = ({ reading, results }: PageRequest): readonly ResultSubject[] => {
  const root = results.subjects.find((subject) => subject.kind === 'administration');
  return root === undefined ? [] : reading.children(root.id);
};

const AreaGraph = ({ request, area }: { request: PageRequest; area: ResultSubject }) => (
  <li class="tr-card">
    <h3>
      <a href={request.links.node(area.id)}>{area.title}</a>
    </h3>
    <SceneSvg scene={valueBulletOf(request.reading, area, { width: 300 })} />
  </li>
);

/** One card with a bullet graph for each area. */
export const AreaGraphs = ({ request }: { request: PageRequest }) => (
  <ul class="tr-cards">
    {topSubjects(request).map((area) => (
      <AreaGraph key={area.id} request={request} area={area} />
    ))}
  </ul>
);

/** The areas as a table with weight, value and contribution. */
export const areasTable = (request: PageRequest): TableModel => {
  const { links } = request;
  return {
    id: 'aree',
    caption: 'Aree strategiche: peso, valore e contributo al risultato dell’ente',
    noun: ['area', 'aree'],
    columns: [
      { id: 'codice', label: 'Codice', code: true, sortable: true },
      { id: 'titolo', label: 'Area', sortable: true, heads: true },
      { id: 'peso', label: 'Peso', figures: true, sortable: true },
      { id: 'valore', label: 'Valore', figures: true, sortable: true },
      { id: 'contributo', label: 'Contributo all’ente', figures: true, sortable: true },
      { id: 'stato', label: 'Stato' },
    ],
    rows: topSubjects(request).map((area) => ({
      id: area.id,
      cells: [
        textCell(area.code),
        linkCell(area.title, links.node(area.id)),
        figureCell(request, area.id, 'weight'),
        figureCell(request, area.id, 'value'),
        figureCell(request, area.id, 'share'),
        subjectStatusCell(request, area.id),
      ],
    })),
  };
};
