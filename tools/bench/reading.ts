// A published document read, from its bytes to its records: a plain text of the size of a long report.
import { readDocument, readFile } from '../../src/ingest/index.ts';
import type { Settings } from './context.ts';
import { elapsed, timesOf } from './measure.ts';
import { atMost, type Row } from './row.ts';

const SIZE = 150_000;
const LIMIT_MS = 500;

/** A card of form A with figures of its own. */
const card = (number: number): string => `MISSIONE 011 - Competitività e sviluppo delle imprese

PROGRAMMA 005\tPromozione e sviluppo\t\t\t\t
OBIETTIVO\tObiettivo numero ${number} della prova\t\t\t\t
ATTIVITA' SVOLTA\tVedi Piano, Obiettivo 3.1.${number}\t\t\t\t
RISORSE FINANZIARIE A PREVENTIVO\t€ ${number}.000,00\t\t\t\t
RISORSE FINANZIARIE A CONSUNTIVO\t€ ${number}.100,50\t% SPESA\t50%\t\t
INDICATORI\tTarget 2021\tTarget 2022\tTipo indicatore\tRisultato 2021\t% Realizz
Numero di corsi e di seminari organizzati\t>=${number}\t>=${number}\tNumerico\t${number + 1}\t100%
Giorni medi di risposta alle domande delle imprese\t<=3\t<=3\tNumerico\t2,5\t100%

${'Una frase che racconta come sono andate le cose nell’anno. '.repeat(12)}

`;

/** A text of that many bytes at least. */
const longText = (): Uint8Array => {
  const encoder = new TextEncoder();
  const cards: string[] = [];
  let size = 0;
  for (let number = 1; size < SIZE; number += 1) {
    const text = card(number);
    cards.push(text);
    size += encoder.encode(text).length;
  }
  return encoder.encode(cards.join(''));
};

/** Measures reading. @throws Error when the text is refused */
export const measureReading = async (settings: Settings): Promise<readonly Row[]> => {
  const bytes = longText();
  settings.say(`reading ${Math.round(bytes.length / 1000)} kB of text …`);
  let indicators = 0;
  const read = async (): Promise<void> => {
    const outcome = await readFile({ name: 'relazione.txt', bytes });
    if (!outcome.ok) throw new Error(outcome.error.code);
    indicators = readDocument(outcome.value).record.indicators.length;
  };
  const first = await elapsed(read);
  const milliseconds: number[] = [];
  for (let run = 0; run < (settings.quick ? 5 : 30); run += 1) milliseconds.push(await elapsed(read));
  const { p50, p95, least } = timesOf(milliseconds);
  return [
    {
      part: 'reading',
      what: '150 kB of text from bytes to records, without checks',
      value: p50,
      unit: 'ms',
      ...atMost(p50, LIMIT_MS, 'ms'),
      note: `first ${first.toFixed(0)}, p95 ${p95.toFixed(0)}, least ${least.toFixed(0)} ms; ${indicators} indicators`,
    },
  ];
};
