/** The steps of an explanation as rows, for the CSV twin of the page. */
import { type ExplanationOutline, placeText } from '../../../wording/index.ts';
import { textCell } from '../../components/table/cells.tsx';
import type { TableModel, TableRow } from '../../components/table/table-model.ts';

/** An outline flattened, depth first, with the depth of each step. */
const flatten = (
  outline: ExplanationOutline,
  level: number,
): readonly { readonly outline: ExplanationOutline; readonly level: number }[] => [
  { outline, level },
  ...outline.inputs.flatMap((input) => flatten(input, level + 1)),
];

const rowOf = (
  { outline, level }: { outline: ExplanationOutline; level: number },
  index: number,
): TableRow => ({
  id: `${index}`,
  cells: [
    textCell(String(level)),
    textCell(outline.title),
    textCell(outline.figure),
    textCell(outline.weight),
    textCell(outline.sentence),
    textCell(outline.rule),
    textCell(outline.ruleOrigin),
    textCell(outline.rounding),
    textCell(outline.origin),
    textCell(outline.place === undefined ? undefined : placeText(outline.place)),
    textCell(outline.excluded.join(' | ')),
    textCell(outline.key),
  ],
});

/** All steps, from the number down to the entered figures. */
export const stepsTable = (outline: ExplanationOutline): TableModel => ({
  id: 'passaggi',
  caption: `Come si calcola: ${outline.title}`,
  noun: ['passaggio', 'passaggi'],
  columns: [
    { id: 'livello', label: 'Livello' },
    { id: 'passaggio', label: 'Passaggio', heads: true },
    { id: 'valore', label: 'Valore', figures: true },
    { id: 'peso', label: 'Peso', figures: true },
    { id: 'frase', label: 'Come si calcola' },
    { id: 'regola', label: 'Regola' },
    { id: 'fonte', label: 'Dove sta la regola' },
    { id: 'arrotondamento', label: 'Arrotondamento' },
    { id: 'origine', label: 'Origine' },
    { id: 'posizione', label: 'Posizione' },
    { id: 'esclusi', label: 'Esclusi' },
    { id: 'chiave', label: 'Chiave' },
  ],
  rows: flatten(outline, 0).map(rowOf),
});
