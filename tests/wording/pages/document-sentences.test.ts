/** First sentences of the pages of documents. */
import { describe, expect, it } from 'vitest';
import type { Issue, Severity } from '../../../src/kernel/index.ts';
import {
  documentSentence,
  documentStateWord,
  documentsSentence,
  severityCounts,
} from '../../../src/wording/index.ts';

const issue = (severity: Severity): Issue => ({
  code: 'documentSectionMissing',
  severity,
  place: { id: 'relazione/premessa', field: 'narrative' },
  params: {},
});

const document = (name: string, ...chapters: readonly (readonly Severity[])[]) => ({
  name,
  chapters: chapters.map((severities) => ({ issues: severities.map(issue) })),
});

describe('[U] wording/document-sentences', () => {
  it('the list says how many documents there are, how they stand and where most is missing', () => {
    const documents = [
      document('Piano', ['warning']),
      document('Relazione', ['warning', 'error'], ['warning'], ['notice']),
      document('Cruscotto', ['notice']),
    ];
    expect(documentsSentence(2019, documents)).toBe(
      'Il ciclo 2019 ha 3 documenti: 1 è completo e 2 sono in bozza. Mancano 4 cose in tutto; il documento a cui manca di più è «Relazione» (3).',
    );
  });

  it.each([
    [[], "Per il ciclo 2019 non c'è ancora nessun documento."],
    [[document('A', [])], "L'unico documento del ciclo 2019 è completo."],
    [[document('A', []), document('B', ['notice'])], 'I 2 documenti del ciclo 2019 sono tutti completi.'],
    [[document('A', ['error'])], 'Il ciclo 2019 ha 1 documento: 1 è in bozza. Manca 1 cosa, in «A».'],
  ] as const)('a list of %j documents', (documents, sentence) => {
    expect(documentsSentence(2019, documents)).toBe(sentence);
  });

  it.each([
    [document('A', [], []), 'Questo documento è completo: non manca nulla.'],
    [document('A', ['notice']), "Questo documento è completo; c'è 1 nota da leggere."],
    [document('A', ['warning'], []), 'Questo documento è una BOZZA: manca 1 cosa in 1 capitolo su 2.'],
    [
      document('A', ['warning', 'error', 'notice'], ['warning'], []),
      'Questo documento è una BOZZA: mancano 3 cose in 2 capitoli su 3.',
    ],
  ] as const)('one document', (one, sentence) => {
    expect(documentSentence(one)).toBe(sentence);
  });

  it('counts by severity, worst first, and leaves out what there is not', () => {
    expect(severityCounts([issue('notice'), issue('warning'), issue('warning')])).toBe('2 avvisi, 1 nota');
    expect(severityCounts([issue('error')])).toBe('1 errore');
    expect(severityCounts([])).toBe('');
    expect([documentStateWord(true), documentStateWord(false)]).toEqual(['BOZZA', 'completo']);
  });
});
