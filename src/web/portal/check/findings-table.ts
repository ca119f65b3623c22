/** The findings as a table, for the CSV file. */
import type { FindingList } from '../../../app/index.ts';
import { checkText, findingSentence, placesText, vocabulary } from '../../../wording/index.ts';
import { textCell } from '../../components/table/cells.tsx';
import type { TableModel } from '../../components/table/table-model.ts';

/** One row for each finding, in the order of the page. */
export const findingsTable = ({ findings }: FindingList): TableModel => ({
  id: 'rilievi',
  caption: 'Rilievi della verifica dei documenti',
  noun: ['rilievo', 'rilievi'],
  columns: [
    { id: 'numero', label: 'N.' },
    { id: 'gravita', label: 'Gravità' },
    { id: 'regola', label: 'Regola' },
    { id: 'nome', label: 'Che cosa guarda' },
    { id: 'pubblicato', label: 'Pubblicato' },
    { id: 'atteso', label: 'Atteso' },
    { id: 'frase', label: 'Che cosa non torna e che cosa fare' },
    { id: 'dove', label: 'Dove' },
  ],
  rows: findings.map((finding, index) => ({
    id: String(index + 1),
    cells: [
      textCell(String(index + 1)),
      textCell(vocabulary().severities[finding.severity]),
      textCell(finding.rule),
      textCell(checkText(finding.rule)?.name),
      textCell(finding.published),
      textCell(finding.expected),
      textCell(findingSentence(finding)),
      textCell(placesText(finding.places)),
    ],
  })),
});

/** The first line of the file: which documents were checked, and how many rows follow. */
export const findingsAbout = ({ files, findings }: FindingList): string =>
  `Rilievi della verifica dei documenti – ${files.join(', ')} – righe: ${findings.length} ${findings.length === 1 ? 'rilievo' : 'rilievi'}`;
