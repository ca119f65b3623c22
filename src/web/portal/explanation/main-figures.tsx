/** The page of explanations without a number: which numbers can be asked for. */
import type { ResultSubject } from '../../../model/index.ts';
import { vocabulary } from '../../../wording/index.ts';
import { capitalise } from '../../components/capitalise.ts';
import { Sentence } from '../../components/sentence.tsx';
import { linkCell, resultCell, textCell } from '../../components/table/cells.tsx';
import type { TableModel } from '../../components/table/table-model.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';

const hasMainFigure =
  ({ reading }: PageRequest) =>
  (subject: ResultSubject): boolean =>
    subject.kind !== 'unitIndicator' && reading.main(subject.id) !== undefined;

const figuresTable = (request: PageRequest): TableModel => {
  const { reading, links, results } = request;
  return {
    id: 'numeri',
    caption: 'I numeri del ciclo, dal risultato dell’ente agli indicatori',
    noun: ['numero', 'numeri'],
    empty: 'Questo ciclo non ha ancora risultati.',
    columns: [
      { id: 'oggetto', label: 'Di che cosa', heads: true },
      { id: 'tipo', label: 'Tipo' },
      { id: 'valore', label: 'Valore', figures: true },
    ],
    rows: results.subjects.filter(hasMainFigure(request)).map((subject) => {
      const main = reading.main(subject.id);
      const name = subject.kind === 'perspective' ? subject.title : `${subject.code} ${subject.title}`;
      return {
        id: subject.id,
        cells: [
          main === undefined ? textCell(name) : linkCell(name, links.explanation(main.key)),
          textCell(capitalise(vocabulary().nodes[subject.kind])),
          resultCell(main),
        ],
      };
    }),
  };
};

/** Renders the list. */
export const renderMainFigures = (request: PageRequest): PageContent => {
  const table = figuresTable(request);
  return {
    title: 'Spiegazione dei numeri',
    crumbs: [],
    tables: [table],
    body: (
      <>
        <Sentence>
          Ogni numero di queste pagine si può spiegare, fino ai dati inseriti dagli uffici. Scegline uno,
          oppure segui il collegamento che ogni numero porta con sé.
        </Sentence>
        <PageTable request={request} model={table} />
      </>
    ),
  };
};
