// References in narrative texts become the figures of the cycle, or say why they cannot.
import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentInput, Inline } from '../../../src/documents/index.ts';
import { resolveReference } from '../../../src/documents/narrative/resolve.ts';
import { demoInput } from '../../support/document-input.ts';

let input: DocumentInput;
beforeAll(async () => {
  input = await demoInput('cciaa-ms', 2019);
});

const wordsOf = (inline: Inline): string => (inline.kind === 'status' ? inline.status.word : inline.text);

const outcome = (path: string): string => {
  const resolved = resolveReference(input, path);
  return resolved.ok ? resolved.inlines.map(wordsOf).join('') : resolved.code;
};

describe('a reference is resolved', () => {
  test.each([
    ['S2.1.3-g.result', 'documentReferenceUnknown'],
    ['O2.1.3-g.result', '87,80 %'],
    ['i-o2-1-3-g.score', '100,00 %'],
    ['O2.1.3-g.target', 'almeno 90 %'],
    ['3.2.value', '91,00 %'],
    ['measured:3.2.value', '100,00 %'],
    ['3.2.weighted', '45,50 %'],
    ['ente.value', '97,75 %'],
    ['measured:ente.value', '100,00 %'],
    ['3.2.status', 'parziale'],
    ['S2.1.1-b@S1.result', '96,43 %'],
    ['counts.strategicObjectives.total', '6'],
    ['counts.strategicObjectives.reached', '5'],
    ['counts.strategicObjectives.partial', '1'],
    ['counts.indicators.total', '77'],
    ['completeness.missing', '16'],
    ['resources.pira.updated', '€ 790.298,24'],
    ['resources.pira.actual', '€ 580.963,60'],
    ['resources.pira.spent', '73,51 %'],
    ['table.risorse-umane-sesso.donne.2019', 'documentReferenceUnknown'],
    ['year', '2019'],
    ['administration', 'Camera di commercio di Massa-Carrara'],
    ['date', '28/05/2020'],
  ])('%s: %s', (path, expected) => {
    expect(outcome(path).replaceAll('\u00a0', ' ')).toBe(expected);
  });

  test('a figure of the document’s basis names its result; one of another basis does not', () => {
    const keysOf = (path: string): readonly (string | undefined)[] => {
      const resolved = resolveReference(input, path);
      return resolved.ok ? resolved.inlines.map((inline) => ('key' in inline ? inline.key : undefined)) : [];
    };
    expect(keysOf('3.2.value')).toEqual(['n-3-2#value']);
    expect(keysOf('measured:3.2.value')).toEqual([undefined]);
  });

  test('the title of an objective comes from the plan', () => {
    const { title } = input.lookup.results.subjects.find(({ code }) => code === '3.2') ?? {};
    expect(outcome('3.2.title')).toBe(title);
  });

  test('every cell of every context table that has a figure can be named', () => {
    const faults = input.tables.flatMap(({ table, rows }) =>
      rows.flatMap(({ row, cells }) =>
        cells.flatMap(({ cell }, index) => {
          const path = `table.${table.id}.${row.id}.${table.columns[index]?.id}`;
          return resolveReference(input, path).ok === (cell.state === 'value') ? [] : [path];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('a reference that leads nowhere says so', () => {
  test.each([
    ['9.9.value', 'documentReferenceUnknown'],
    ['3.2.colour', 'documentReferenceUnknown'],
    ['FRD: ob2.result', 'documentReferenceAmbiguous'],
    ['3.2.result', 'documentReferenceWithoutValue'],
    ['counts.strategicObjectives.lost', 'documentReferenceUnknown'],
    ['counts.cats.total', 'documentReferenceUnknown'],
    ['counts.toString.total', 'documentReferenceUnknown'],
    ['resources.nothing.actual', 'documentReferenceUnknown'],
    ['completeness.joy', 'documentReferenceUnknown'],
    ['', 'documentReferenceUnknown'],
    ['.', 'documentReferenceUnknown'],
    ['constructor', 'documentReferenceUnknown'],
  ])('«%s»: %s', (path, expected) => {
    expect(outcome(path)).toBe(expected);
  });
});
