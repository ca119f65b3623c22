// Objectives of posts as real tables under a title that names the post.
import { expect, it } from 'vitest';
import { readDocument, readPlainText } from '../../../../src/ingest/index.ts';

const TEXT = [
  'Obiettivi individuali: PO 2 Servizio Bilancio',
  'Obiettivo o indicatore\tAlgoritmo\tRisultato 2022\tTarget 2022\t% realizz. target',
  'O1.2-a Bilancio preconsuntivo\tdata entro il 15/11\t14/11/2022\t15/11/2022\t100,00 %',
  'Mandati emessi nei termini\t% mandati\t87,80 %\t90 %\t97,56 %',
].join('\n');

it('are of the post, not indicators of the administration', () => {
  const { individual, indicators } = readDocument(
    readPlainText({ name: 'relazione.txt', bytes: new TextEncoder().encode(TEXT) }),
  ).record;
  expect(indicators).toEqual([]);
  expect(
    individual.map(({ post, code, title, result, target, achievement }) => [
      post,
      code,
      title.published,
      result?.published,
      target?.cell.published,
      achievement?.published,
    ]),
  ).toEqual([
    ['PO 2 Servizio Bilancio', 'O1.2-a', 'Bilancio preconsuntivo', '14/11/2022', '15/11/2022', '100,00 %'],
    ['PO 2 Servizio Bilancio', undefined, 'Mandati emessi nei termini', '87,80 %', '90 %', '97,56 %'],
  ]);
});
