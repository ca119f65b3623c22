import { describe, expect, it } from 'vitest';
import { spacedTables } from '../../../../../src/ingest/formats/run-on/spaced/spaced-tables.ts';

const rowsOf = (text: string): readonly (readonly string[])[] =>
  spacedTables(text.split('\n'), () => false).flatMap(({ rows }) =>
    rows.map((row) => row.map((cell) => cell?.text ?? '')),
  );

describe('tables whose rows are parted by empty lines', () => {
  it('parts short cells on one line and takes a cell of several lines whole', () => {
    const text = `Obiettivi operativi

Ufficio Codice Obiettivo operativo Indicatore Target Consuntivo Esito

Anagrafe OO1.1
Tenere in ordine gli
archivi

% di pratiche controllate <= 30% 27% Raggiunto

Ispezioni OO1.2 Verificare gli strumenti N. ispezioni >= 6 4 Non raggiunto
`;
    expect(rowsOf(text)).toEqual([
      ['Ufficio', 'Codice', 'Obiettivo operativo', 'Indicatore', 'Target', 'Consuntivo', 'Esito'],
      [
        'Anagrafe',
        'OO1.1',
        'Tenere in ordine gli archivi',
        '% di pratiche controllate',
        '<= 30%',
        '27%',
        'Raggiunto',
      ],
      ['Ispezioni', 'OO1.2', 'Verificare gli strumenti', 'N. ispezioni', '>= 6', '4', 'Non raggiunto'],
    ]);
  });

  it('leaves cells empty below one that spans rows, and keeps figures under headings of their kind', () => {
    const text = `Ambito strategico Peso Obiettivo strategico Peso

1 Territorio 60% 1.1 Promuovere i mercati 40%

1.2 Aprire gli sportelli 60%

2 Ente 40% 2.1 Tenere i conti 100%

2.2 Il capitolo che segue
`;
    expect(rowsOf(text).slice(1)).toEqual([
      ['1 Territorio', '60%', '1.1 Promuovere i mercati', '40%'],
      ['', '', '1.2 Aprire gli sportelli', '60%'],
      ['2 Ente', '40%', '2.1 Tenere i conti', '100%'],
    ]);
  });

  it('puts the figures of a total under the columns that a total can have', () => {
    const text = `Obiettivo Indicatore Peso Target Risultato Grado di raggiungimento

Piano dei controlli N. controlli 60% 10 9 90%

Carta dei servizi Data di adozione 40% 30/06/2020 15/06/2020 100%

Totale 100% 94,0%
`;
    expect(rowsOf(text).at(-1)).toEqual(['Totale', '', '100%', '', '', '94,0%']);
  });

  it('ends at the caption of the next table and at a figure said in words', () => {
    const table = `Società Capitale sociale Quota della Camera % di partecipazione

Fiere srl 400.000,00 60.000,00 15,00%

Borsa scarl 250.000,00 5.000,00 2,00%
`;
    for (const next of ['Tab. 12 - Confronto, anno 2020', "Performance dell'obiettivo: 96,9%"])
      expect(rowsOf(`${table}\n${next}\n`)).toHaveLength(3);
  });

  it('is no table where words of the heading name no column', () => {
    expect(rowsOf('Peso netto delle merci Target\n\nGrano 10 20\n\nFarro 30 40\n')).toEqual([]);
  });

  it('takes pairs of a name and a figure where there are several', () => {
    const text = `Obiettivo strategico Stanziamento 2021

1.1 Aprire gli sportelli 400.000,00

2.1 Tenere i conti 350.000,00

Totale 750.000,00
`;
    expect(rowsOf(text).map((row) => row[1])).toEqual([
      'Stanziamento 2021',
      '400.000,00',
      '350.000,00',
      '750.000,00',
    ]);
    expect(rowsOf(text.split('\n').slice(0, 5).join('\n'))).toEqual([]);
  });

  it('keeps the rows that part the one above', () => {
    const text = `Obiettivo strategico Stanziamento 2021

1.1 Aprire gli sportelli 400.000,00

di cui dal fondo perequativo 140.000,00

2.1 Tenere i conti 350.000,00
`;
    expect(rowsOf(text).map((row) => row[0])).toEqual([
      'Obiettivo strategico',
      '1.1 Aprire gli sportelli',
      'di cui dal fondo perequativo',
      '2.1 Tenere i conti',
    ]);
  });
});
