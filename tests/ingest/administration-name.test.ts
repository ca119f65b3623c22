// Which administration a document names on its first pages.
import { describe, expect, it } from 'vitest';
import { administrationIn } from '../../src/ingest/administration-name.ts';

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
    [['Comune di Monte Alto', 'Piano della performance 2024-2026'], 'Comune di Monte Alto'],
    [['PROVINCIA DI LAGO'], 'Provincia di LAGO'],
    [["Università degli Studi dell'Alto Monte"], "Università degli studi dell'Alto Monte"],
    [['Provincia di Lago', 'Camera di commercio di Prova'], 'Camera di commercio di Prova'],
  ])('is named by %j', (lines, expected) => {
    expect(administrationIn(lines)).toBe(expected);
  });

  it.each([
    'La Camera di commercio misura e valuta la propria capacità',
    'La Camera di Commercio di fronte alla riforma',
    'Piano della performance 2024-2026',
    'Comune denominatore delle azioni',
    'Provincia di Lago: imprese registrate e attive',
    'Regione e comuni insieme per il turismo',
  ])('is not guessed from «%s»', (line) => {
    expect(administrationIn([line])).toBeUndefined();
  });
});
