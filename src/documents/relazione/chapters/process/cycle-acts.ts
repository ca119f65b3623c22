/** The documents of the cycle with the acts that proposed, approved, updated or validated them. */
import type { Act, CycleFile } from '../../../../model/index.ts';
import { capitalise, formatDate, processSentences, vocabulary } from '../../../../wording/index.ts';
import { text, textCell } from '../../../blocks/inline.ts';
import type { ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import type { TableBlock, TableCell, TableRow } from '../../../tree.ts';
import { contentOr, paragraph } from '../../parts/content.ts';

const keyOf = ({ body, number, date, kind, title }: Act): string =>
  [body, number, date, kind, number === undefined ? title : ''].join('|');

/** The acts of the cycle and of its plan, each once, earliest first; those without a date come last. */
export const actsOf = ({ acts, planVersions, rulebook }: CycleFile): readonly Act[] => {
  const all = [
    ...acts,
    ...planVersions.flatMap((version) => version.acts),
    ...(rulebook.act === undefined ? [] : [rulebook.act]),
  ];
  const first = new Map(all.map((act): [string, Act] => [keyOf(act), act]).reverse());
  return [...first.values()].reverse().toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
};

const actCell = ({ body, number, date }: Act): TableCell =>
  textCell(
    [
      body,
      ...(number === undefined ? [] : [`n. ${number}`]),
      ...(date === undefined ? [] : [`del ${formatDate(date)}`]),
    ].join(' '),
  );

const addressCell = ({ address }: Act): TableCell => ({
  inlines:
    address === undefined
      ? []
      : /^https?:\/\//.test(address)
        ? [{ kind: 'link', text: address, target: address }]
        : [text(address)],
});

const rowOf = (act: Act): TableRow => ({
  role: 'body',
  cells: [
    textCell(act.title ?? act.body),
    textCell(capitalise(vocabulary().actKinds[act.kind])),
    actCell(act),
    textCell(act.annex),
    addressCell(act),
  ],
});

const actsTable = (acts: readonly Act[]): TableBlock => ({
  kind: 'table',
  id: 'tabella-atti',
  caption: 'I documenti del ciclo e i loro atti',
  columns: [
    { id: 'documento', label: 'Documento', figures: false, width: 3 },
    { id: 'effetto', label: 'L’atto', figures: false },
    { id: 'atto', label: 'Organo, numero e data', figures: false, width: 2 },
    { id: 'allegato', label: 'Allegato', figures: false, width: 0.8 },
    { id: 'indirizzo', label: 'Dove si trova', figures: false, width: 3 },
  ],
  headColumns: 1,
  rows: acts.map(rowOf),
});

/** The acts as a table. */
export const actsContent = ({ cycle }: DocumentInput): ChapterContent => {
  const acts = actsOf(cycle);
  return contentOr(
    acts.length > 0,
    () => [paragraph('body', processSentences.acts(acts.length)), actsTable(acts)],
    {
      chapter: 'documenti-del-ciclo',
      title: 'I documenti del ciclo',
      sentence: 'Il ciclo non registra nessun atto.',
    },
  );
};
