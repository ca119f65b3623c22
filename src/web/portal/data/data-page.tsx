/** Open data: everything that these pages show, as files. */
import { Section } from '../../components/section.tsx';
import { Sentence } from '../../components/sentence.tsx';
import { textCell } from '../../components/table/cells.tsx';
import type { TableCell, TableModel } from '../../components/table/table-model.ts';
import type { PageContent, PageRequest } from '../../routing/page.ts';
import { PageTable } from '../page-table.tsx';

interface OpenFile {
  readonly title: string;
  readonly what: string;
  readonly format: 'JSON' | 'CSV';
  readonly path: string;
}

const FILES: readonly OpenFile[] = [
  {
    title: 'Ciclo della performance',
    what: 'Piano, unità, dati inseriti, valutazioni, risorse, regole e valori pubblicati, nel formato aperto di scambio.',
    format: 'JSON',
    path: '/dati/ciclo.json',
  },
  {
    title: 'Risultati',
    what: 'Tutti i risultati calcolati, con i valori esatti, sulla base scelta in alto.',
    format: 'JSON',
    path: '/dati/risultati.json',
  },
  {
    title: 'Schema del ciclo',
    what: 'Lo schema JSON del formato di scambio, per leggere e scrivere i cicli con altri programmi.',
    format: 'JSON',
    path: '/dati/schema.json',
  },
  { title: 'Albero', what: 'L’albero con pesi, valori e contributi.', format: 'CSV', path: '/albero.csv' },
  { title: 'Obiettivi', what: 'Aree, obiettivi e gruppi.', format: 'CSV', path: '/obiettivi.csv' },
  { title: 'Indicatori', what: 'Indicatori con risultato e target.', format: 'CSV', path: '/indicatori.csv' },
  { title: 'Unità', what: 'Unità con il loro risultato.', format: 'CSV', path: '/unita.csv' },
  { title: 'Risorse', what: 'Voci di risorsa.', format: 'CSV', path: '/risorse.csv' },
  { title: 'Regole', what: 'Regole di calcolo con la loro origine.', format: 'CSV', path: '/regole.csv' },
];

const fileCell = (href: string, file: OpenFile): TableCell => ({
  text: file.title,
  content: (
    <a href={href} download="">
      {file.title} ({file.format})
    </a>
  ),
});

const filesTable = ({ links }: PageRequest): TableModel => ({
  id: 'file',
  caption: 'I file che si possono scaricare',
  noun: ['file', 'file'],
  columns: [
    { id: 'file', label: 'File', heads: true },
    { id: 'contenuto', label: 'Che cosa contiene' },
    { id: 'formato', label: 'Formato' },
    { id: 'indirizzo', label: 'Indirizzo' },
  ],
  rows: FILES.map((file) => ({
    id: file.path,
    cells: [
      fileCell(links.to(file.path), file),
      textCell(file.what),
      textCell(file.format),
      textCell(links.to(file.path)),
    ],
  })),
});

/** Renders the list of files. */
export const renderData = (request: PageRequest): PageContent => {
  const table = filesTable(request);
  return {
    title: 'Dati aperti',
    crumbs: [],
    tables: [table],
    body: (
      <>
        <Sentence>
          Tutto ciò che si vede in queste pagine si può scaricare, ricalcolare e riusare. Ogni tabella ha
          inoltre il suo file CSV, nell’ordine e con i filtri scelti.
        </Sentence>
        <PageTable request={request} model={table} />
        <Section id="formato" title="Come si leggono i file">
          <ul class="tr-list tr-prose">
            <li>
              CSV: codifica UTF-8, punto e virgola tra le colonne, virgola decimale; la prima riga dice che
              cosa contiene il file.
            </li>
            <li>
              JSON: i numeri sono testi con il punto decimale, le date sono nella forma anno-mese-giorno.
            </li>
            <li>
              L’impronta SHA-256 del ciclo è <code class="tr-wrap">{request.view.sha256}</code>.
            </li>
          </ul>
        </Section>
      </>
    ),
  };
};
