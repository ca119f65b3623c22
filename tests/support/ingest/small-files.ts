// A small document of each format, printed or written here, for tests that damage files.
import { printDocx, printHtml, printPdf, printXlsx } from '../../../src/documents/index.ts';
import { packStored } from '../../../src/ingest/formats/zip/read.ts';
import type { RawFormat } from '../../../src/ingest/index.ts';
import { sampleDocument } from '../sample-document.ts';
import { plainPdf, ruledPage } from './plain-pdf.ts';

const CARD = `Piano degli indicatori e dei risultati attesi 2021

MISSIONE 011 - Competitività delle imprese

PROGRAMMA 005\tPromozione e sviluppo\t\t\t
OBIETTIVO\tSostenere le imprese nuove\t\t\t
ATTIVITA' SVOLTA\tSportelli e corsi, vedi Obiettivo 3.1.1\t\t\t
RISORSE FINANZIARIE A PREVENTIVO\t€ 13.000,00\t\t\t
RISORSE FINANZIARIE A CONSUNTIVO\t€ 5.596,06\t% SPESA\t43%\t
INDICATORI\tTarget 2021\tTarget 2022\tRisultato 2021\t% Realizz
Numero corsi\t>=15\t>=15\t29\t100%
Giorni medi di risposta\t<=3\t<=3\t2,5\t100%

Una nota alla fine della scheda.
`;

const TABLE = `Titolo;;;
Area;Indicatore;Target 2021;Risultato 2021
"Servizi; sportelli";"Giorni ""medi""";<=3;2,5
Promozione;Corsi;>=15;29

Altra tabella;Valore;;
Totale;1.234,50;;
`;

const ODF_TABLE = `<table:table table:name="Scheda"><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Indicatore</text:p></table:table-cell><table:table-cell table:number-columns-spanned="2"><text:p>Target</text:p></table:table-cell><table:covered-table-cell/></table:table-row><table:table-row><table:covered-table-cell/><table:table-cell><text:p>2021</text:p></table:table-cell><table:table-cell><text:p>2022</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Corsi<text:note><text:note-body><text:p>Nota</text:p></text:note-body></text:note></text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>&gt;= 15</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row></table:table>`;

const odf = (body: string): Uint8Array =>
  new Uint8Array(
    packStored(
      new Map([
        [
          'content.xml',
          bytes(
            `<?xml version="1.0"?><office:document-content><office:body>${body}</office:body></office:document-content>`,
          ),
        ],
      ]),
    ),
  );

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A ruled table over two pages, in a PDF without structure or compression. */
export const smallPlainPdf = (): Uint8Array =>
  plainPdf(
    [1, 2].map((page) => {
      const table = ruledPage(
        [
          ['Indicatore', 'Target', 'Risultato'],
          [`Corsi ${page}`, '15', '29'],
        ],
        [50, 250, 350, 450],
        700,
      );
      return {
        ...table,
        texts: [
          ...table.texts,
          [50, 820, 'Camera'],
          [50, 500, 'a'],
          [200, 500, 'b'],
          [50, 480, 'c'],
          [200, 480, 'd'],
        ],
      };
    }),
  );

/** The files by format. */
export const smallFiles = async (): Promise<ReadonlyMap<RawFormat, Uint8Array>> => {
  const tree = sampleDocument();
  return new Map<RawFormat, Uint8Array>([
    ['text', bytes(CARD.repeat(3))],
    ['csv', bytes(TABLE.repeat(4))],
    ['html', await printHtml(tree, {})],
    ['docx', await printDocx(tree, {})],
    ['xlsx', await printXlsx(tree, {})],
    [
      'odt',
      odf(
        `<office:text><text:h text:outline-level="1">Piano<text:s text:c="2"/>2021</text:h>${ODF_TABLE}</office:text>`,
      ),
    ],
    ['ods', odf(`<office:spreadsheet>${ODF_TABLE.repeat(2)}</office:spreadsheet>`)],
    ['pdf', await printPdf(tree, {})],
  ]);
};
