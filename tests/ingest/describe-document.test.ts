// What a document is about, from its own titles.
import { describe, expect, it } from 'vitest';
import { describeDocument } from '../../src/ingest/describe-document.ts';
import type { TextRecord } from '../../src/model/index.ts';

const texts = (...lines: readonly string[]): readonly TextRecord[] =>
  lines.map((text, index) => ({ role: 'text', text, place: { file: 'prova.txt', line: index + 1 } }));

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

  it('come from the first title that names a kind: later ones are sources of the document', () => {
    const { kind, plannedYears } = describeDocument(
      texts(
        'Piano della performance 2024-2026',
        'Camera di commercio di Prova',
        'Dati della Relazione sulla performance 2023',
      ),
      [],
    );
    expect([kind, plannedYears]).toEqual(['piano', [2024, 2025, 2026]]);
  });
});
