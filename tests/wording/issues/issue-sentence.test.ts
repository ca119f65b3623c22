/** Every issue has a sentence that says where, what and what to do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESULT_ISSUE_CODES } from '../../../src/engine/issues/issue-codes.ts';
import { ISSUE_CODES } from '../../../src/interchange/issue-codes.ts';
import type { Issue } from '../../../src/kernel/index.ts';
import { hasIssueSentence, issueMessage, issueSentence } from '../../../src/wording/index.ts';

const codes = Object.entries(ISSUE_CODES);
const resultCodes = Object.entries(RESULT_ISSUE_CODES);

/** Parameters that stand in a sentence only in some cases: the code is said instead of the id, a hint is translated. */
const OPTIONAL = new Set(['id', 'line', 'column', 'hint', 'position', 'reason', 'found']);

/** An issue of the code with a recognisable value for each of its parameters. */
const issueWith = (code: string, names: readonly string[]): Issue => ({
  code,
  severity: 'error',
  place: { file: 'ciclo.json', line: 12 },
  params: Object.fromEntries(names.map((name) => [name, `<${name}>`])),
});

describe('issueSentence', () => {
  it.each(codes)('has a sentence for %s, with every parameter in it', (code, [, ...names]) => {
    expect(hasIssueSentence(code)).toBe(true);
    const sentence = issueSentence(issueWith(code, names));
    expect(sentence).toMatch(/^ciclo\.json, riga 12[:,].*\. .*[.]$/s);
    expect(sentence).not.toMatch(/undefined|\[object|«»/);
    for (const name of names.filter((each) => !OPTIONAL.has(each))) expect(sentence).toContain(`<${name}>`);
  });

  it.each(resultCodes)(
    'has a sentence for %s of the engine, with every parameter in it',
    (code, [, ...names]) => {
      const sentence = issueSentence({ ...issueWith(code, names), place: { id: 'i1', field: 'result' } });
      expect(hasIssueSentence(code)).toBe(true);
      for (const name of names.filter((each) => each !== 'id')) expect(sentence).toContain(`<${name}>`);
    },
  );

  it('has a sentence for a file that changes what was approved', () => {
    expect(issueMessage(issueWith('import.approvedPartChanged', ['part']))).toBe(
      'Il file cambia una parte già approvata del ciclo: <part>. Le parti approvate non si cambiano senza motivo: importa di nuovo scrivendo il motivo.',
    );
  });

  it('says in words what the engine met', () => {
    const issue: Issue = {
      code: 'result.notComputable',
      severity: 'warning',
      place: { id: 'i1', field: 'achievement' },
      params: { id: 'i1@s1', code: 'i1', unit: 's1', reason: 'divisionByZero' },
    };
    expect(issueMessage(issue)).toBe(
      "La realizzazione di «i1» nell'unità «s1» non è calcolabile: la formula divide per zero. Controlla il dato che fa da divisore: se è davvero zero, il rapporto non esiste.",
    );
  });

  it('says where, what and what to do', () => {
    const issue: Issue = {
      code: 'cycle.weightsSum',
      severity: 'error',
      place: { file: 'ciclo.json', line: 40 },
      params: {
        path: 'planVersions[0].nodes[3]',
        id: 'os-1',
        code: '1.1',
        sum: '110',
        expected: '100',
        children: '3',
      },
    };
    expect(issueSentence(issue)).toBe(
      'ciclo.json, riga 40, planVersions[0].nodes[3] (1.1): i pesi di 3 sommano 110 e dovrebbero sommare 100. Correggi i pesi: il programma non li aggiusta da solo.',
    );
  });

  it('turns words of the file into Italian', () => {
    const issue = issueWith('schema.wrongType', []);
    expect(issueMessage({ ...issue, params: { expected: 'array', received: 'null' } })).toBe(
      "Serve un elenco e c'è null. Correggi il valore.",
    );
    expect(
      issueMessage({
        ...issueWith('cycle.formulaInvalid', []),
        params: { formula: 'a /', reason: 'unexpectedEnd' },
      }),
    ).toBe('La formula «a /» non si legge: finisce prima di essere completa. Correggi la formula.');
  });

  it('names the code when there is no sentence for it, also for names that every object has', () => {
    for (const code of ['new.code', 'constructor', '__proto__', 'toString']) {
      expect(hasIssueSentence(code)).toBe(false);
      expect(issueSentence(issueWith(code, []))).toContain(code);
    }
  });

  it('stays short whatever the value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.string({ maxLength: 4000 }),
        ([code, [, ...names]], value) => {
          const params = Object.fromEntries(names.map((name) => [name, value]));
          expect(issueSentence({ ...issueWith(code, []), params }).length).toBeLessThan(1200);
        },
      ),
    );
  });
});
