// A small document with every kind of block and figure, for the tests of the printers.
import { bulletScene } from '../../src/charts/index.ts';
import type { DocumentTree, Inline, TableCell } from '../../src/documents/index.ts';
import { decimal, localDate } from '../../src/kernel/index.ts';
import { formatNumber, statusOfKind } from '../../src/wording/index.ts';

/** Titles that a careless printer would take for commands. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script> & "virgolette" \'apici\'',
  '#import "x.typ": * #set page() $x^2$ *forte* _corsivo_ @rif \\ [ ] ~ `codice` // nota /* nota */',
  '=HYPERLINK("http://example.org","clic")',
  '+1+1',
  '-1-1',
  '@SUM(A1)',
  '\tTabulazione',
  '\u202Eotnemucod\u202C \u200Fرقم\u200E',
  '😀 👩‍👩‍👧 emoji',
  'x'.repeat(5000),
  '{{O2.1.3-g.result}} %s %d',
];

const text = (content: string): Inline => ({ kind: 'text', text: content });
const cell = (...inlines: readonly Inline[]): TableCell => ({ inlines });
const figure = (kind: 'number' | 'percent' | 'money', amount: string, printed: string): Inline => ({
  kind: 'figure',
  text: printed,
  value: { kind, amount: decimal(amount) },
});

/** The document; `title` and `label` stand in the places where users' texts stand. */
export const sampleDocument = (label = 'Incontri con le scuole'): DocumentTree => ({
  kind: 'prova',
  title: 'Relazione sulla performance 2019',
  subtitle: 'Esempio',
  administration: 'Camera di commercio di Prova',
  year: 2019,
  language: 'it',
  act: 'Giunta camerale n. 21 del 28/05/2020',
  date: localDate('2020-05-28'),
  version: 'abcdef012345',
  draft: true,
  cover: ['Riga di copertina'],
  blocks: [
    { kind: 'contents' },
    { kind: 'heading', id: 'premessa', level: 1, text: 'Premessa', numbered: false },
    {
      kind: 'paragraph',
      role: 'lead',
      inlines: [
        text('Il risultato è '),
        {
          kind: 'figure',
          text: '97,75 %',
          value: { kind: 'percent', amount: decimal('97.75') },
          key: 'administration#value',
        },
        { kind: 'note', text: 'Su base misurata 100,00 %.' },
        text(', come dice '),
        { kind: 'link', text: 'il capitolo 1', target: '#risultati' },
        text('.'),
      ],
    },
    { kind: 'paragraph', role: 'warning', inlines: [text('Manca la sezione «Contesto esterno».')] },
    { kind: 'pageBreak' },
    { kind: 'heading', id: 'risultati', level: 1, text: 'Risultati', numbered: true },
    { kind: 'heading', id: 'obiettivi', level: 2, text: label, numbered: true },
    { kind: 'list', ordered: false, items: [[text('primo')], [{ kind: 'strong', text: 'secondo' }]] },
    {
      kind: 'facts',
      id: 'scheda',
      caption: 'Scheda',
      facts: [
        { label: 'Obiettivo', inlines: [text(label)] },
        { label: 'Risorse', inlines: [figure('money', '-12345.60', '€ -12.345,60')] },
      ],
    },
    {
      kind: 'table',
      id: 'tabella-obiettivi',
      caption: label.slice(0, 200),
      headColumns: 1,
      columns: [
        { id: 'obiettivo', label: 'Obiettivo', figures: false, width: 3 },
        { id: 'risultato', label: 'Risultato', figures: true, group: 'Anno 2019' },
        { id: 'quando', label: 'Quando', figures: true, group: 'Anno 2019' },
        { id: 'stato', label: 'Stato', figures: false },
      ],
      rows: [
        { role: 'group', cells: [{ inlines: [text('Area 1')], columns: 4 }] },
        {
          role: 'body',
          level: 1,
          cells: [
            cell(text(label)),
            cell(figure('number', '1234.50', '1.234,50')),
            cell({
              kind: 'figure',
              text: '10/12/2019',
              value: { kind: 'date', date: localDate('2019-12-10') },
            }),
            cell({ kind: 'status', status: statusOfKind('partial') }),
          ],
        },
        {
          role: 'body',
          cells: [
            cell(text('Senza dato')),
            cell({ kind: 'figure', text: 'manca il dato' }),
            cell(),
            cell({ kind: 'status', status: statusOfKind('missing') }),
          ],
        },
        {
          role: 'total',
          cells: [cell(text('Totale')), cell(figure('percent', '100.00', '100,00 %')), cell(), cell()],
        },
      ],
      note: 'Nota della tabella.',
    },
    {
      kind: 'landscape',
      blocks: [
        { kind: 'heading', id: 'grafico', level: 2, text: 'Un grafico', numbered: true },
        {
          kind: 'chart',
          id: 'grafico-1',
          scene: bulletScene({
            title: 'Realizzazione dell’ente',
            description: 'L’ente ha realizzato il 97,75 %; il target è 100 %.',
            label: 'Ente',
            measureText: '97,75 %',
            measure: decimal('97.75'),
            target: decimal('100'),
            ranges: [],
            better: 'higher',
            status: 'partial',
            formatTick: (amount) => formatNumber(amount),
          }),
        },
      ],
    },
  ],
});
