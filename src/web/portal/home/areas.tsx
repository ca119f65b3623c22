/** The areas of the home: a bullet graph for each, its weight, and the same as a table. */
import { bulletScene } from '../../../charts/index.ts';
import { decimal } from '../../../kernel/index.ts';
import type { ResultSubject } from '../../../model/index.ts';
import { formatNumber, formatResult } from '../../../wording/index.ts';
import { SceneSvg } from '../../components/scene-svg.tsx';
import { linkCell, textCell } from '../../components/table/cells.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import { amountOf } from '../../reading/drawing.ts';
import { figureCell, subjectStatusCell } from '../../reading/figure-cells.ts';
import type { PageRequest } from '../../routing/page.ts';

const FULL = decimal('100');

/** Subjects directly under the administration. */
export const topSubjects = ({ reading, results }: PageRequest): readonly ResultSubject[] => {
  const root = results.subjects.find((subject) => subject.kind === 'administration');
  return root === undefined ? [] : reading.children(root.id);
};

const weightText = ({ reading }: PageRequest, id: string): string => {
  const weight = reading.result(id, 'weight');
  return weight?.state === 'value' ? `, peso ${formatResult(weight)}` : '';
};

const AreaGraph = ({ request, area }: { request: PageRequest; area: ResultSubject }) => {
  const { reading, links, view } = request;
  const value = reading.result(area.id, 'value');
  const status = reading.status(area.id);
  const measure = amountOf(value);
  const measureText = value === undefined ? status.word : formatResult(value);
  const { behindBelow, partialAbove } = view.cycle.rulebook.status;
  const scene = bulletScene({
    title: `${area.code} ${area.title}`,
    description: `${measureText} su 100 %, ${status.word}${weightText(request, area.id)}.`,
    label: `${area.code}${weightText(request, area.id)}`,
    measureText,
    ...(measure !== undefined && { measure }),
    target: FULL,
    targetText: '',
    ranges: [partialAbove, behindBelow],
    better: 'higher',
    status: status.stem,
    formatTick: (tick) => formatNumber(tick),
    width: 300,
  });
  return (
    <li class="tr-card">
      <h3>
        <a href={links.node(area.id)}>{area.title}</a>
      </h3>
      <SceneSvg scene={scene} />
    </li>
  );
};

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
