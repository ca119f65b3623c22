// What a document is about, from its own titles.
import { describe, expect, it } from 'vitest';
import { describeDocument } from '../../src/ingest/describe-document.ts';
import type { TextRecord } from '../../src/model/index.ts';

const texts = (...lines: readonly string[]): readonly TextRecord[] =>
  lines.map((text, index) => ({ role: 'text', text, place: { file: 'prova.txt', line: index + 1 } }));

describe('the administration', () => {
  it.each([
    [['Camera di commercio di Prova', 'Relazione sulla performance 2024'], 'Camera di commercio di Prova'],
    [['Camera di Commercio', 'Lago'], 'Camera di commercio di Lago'],
    [['CCIAA di Monte Alto'], 'Camera di commercio di Monte Alto'],
    [
      ['CAMERA DI COMMERCIO INDUSTRIA ARTIGIANATO E AGRICOLTURA DI MONTE - LAGO'],
      'Camera di commercio di MONTE-LAGO',
    ],
    [
      ['La Camera di commercio, industria, artigianato e agricoltura di Monte-Lago, istituita nel 1862'],
      'Camera di commercio di Monte-Lago',
    ],
  ])('is named by %j', (lines, expected) => {
    expect(describeDocument(texts(...lines), []).administration).toBe(expected);
  });

  it.each([
    'La Camera di commercio misura e valuta la propria capacità',
    'La Camera di Commercio di fronte alla riforma',
    'Piano della performance 2024-2026',
  ])('is not guessed from «%s»', (line) => {
    expect(describeDocument(texts(line), []).administration).toBeUndefined();
  });
});

describe('kind and years', () => {
  it.each([
    ['Relazione sulla performance 2024', 'relazione', [2024]],
    ['Piano della performance 2024-2026', 'piano', [2024, 2025, 2026]],
    ['Piano dei risultati e degli indicatori attesi 2024', 'pira', [2024]],
    ['Piano degli indicatori e dei risultati attesi di bilancio 2024', 'pira', [2024]],
    ['Verbale della seduta', 'other', []],
  ] as const)('«%s»', (title, kind, years) => {
    const { kind: found, plannedYears, year } = describeDocument(texts(title), []);
    expect([found, plannedYears, year]).toEqual([kind, years, years[0]]);
  });
});
