/** The sideways pages of a unit or of another holder: heading, sentence, table. */
import type { Holder, Indicator, NamedUnit } from '../../../../model/index.ts';
import { capitalise, subjectSentence, vocabulary } from '../../../../wording/index.ts';
import { textCell } from '../../../blocks/inline.ts';
import type { DocumentInput } from '../../../input.ts';
import type { LandscapeBlock, TableRow } from '../../../tree.ts';
import { titleCell } from '../../parts/cells.ts';
import { paragraph } from '../../parts/content.ts';
import { administrationRows, commonGroup, type HeldIndicators } from '../../parts/holder-rows.ts';
import { holderCode } from '../../parts/offices.ts';
import { headingRow, periodColumns, periodRows, totalRow } from '../../parts/period-table.ts';
import { slug } from '../../parts/slug.ts';

/** Name, sentence and rows of such a page. */
interface UnitPage {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sentence: string;
  readonly rows: readonly TableRow[];
}

const blocksOf = (input: DocumentInput, page: UnitPage): LandscapeBlock['blocks'] => [
  { kind: 'heading', id: page.id, level: 3, text: page.name, numbered: true },
  paragraph('lead', page.sentence),
  {
    kind: 'table',
    id: `tabella-${page.id}`,
    caption: `${page.code}: indicatori, dati dei periodi e risultati`,
    columns: periodColumns(input.cycle.periods),
    headColumns: 1,
    rows: page.rows,
  },
];

const LEVELS = [
  ['strategic', 'Indicatori strategici'],
  ['operational', 'Indicatori operativi'],
] as const;

/** Strategic indicators first, each level under its name. */
const byLevel = (
  input: DocumentInput,
  indicators: readonly Indicator[],
  rowsOf: (indicator: Indicator) => readonly TableRow[],
): readonly TableRow[] =>
  LEVELS.flatMap(([level, label]) => {
    const own = indicators.filter((indicator) => indicator.level === level);
    return own.length === 0 ? [] : [headingRow(input, textCell(label)), ...own.flatMap(rowsOf)];
  });

/** The page of a unit with a result of its own; its rows are those that its result is made of. */
export const unitPage = (input: DocumentInput, { unit, version }: NamedUnit): LandscapeBlock['blocks'] => {
  const rowsOf = (indicator: Indicator): readonly TableRow[] =>
    periodRows(input, {
      indicator,
      unit: unit.id,
      subject: `${indicator.id}@${unit.id}`,
      head: titleCell(indicator),
    });
  return blocksOf(input, {
    id: `unita-${slug(unit.id)}`,
    code: version.code,
    name: `${version.code} ${version.name}`,
    sentence: subjectSentence(input.cycle, input.lookup.results, unit.id),
    rows: [
      ...byLevel(input, input.ownRows(unit.id), rowsOf),
      totalRow(input, 'Risultato ambito organizzativo', unit.id),
    ],
  });
};

const nameOfHolder = ({ lookup }: DocumentInput, holder: Holder): string => {
  const code = holderCode(lookup, holder);
  if (holder.kind === 'unit') return `${code} ${lookup.unit(holder.unit)?.version.name ?? ''}`.trim();
  return holder.kind === 'role' ? code : `${code}: ${vocabulary().holders[holder.kind]}`;
};

const SENTENCES: Readonly<Record<Holder['kind'], string>> = {
  role: 'Questi indicatori sono assegnati a un ruolo, non a un’unità dell’organigramma.',
  administration: 'Di questi indicatori risponde l’ente nel suo insieme.',
  unit: 'Questa struttura risponde degli indicatori seguenti, ma non ha un risultato proprio tra le unità.',
  allUnits:
    'Di questi indicatori rispondono tutte le unità: ogni unità ha i suoi dati, e in fondo c’è il risultato dell’ente.',
};

/** The page of a holder without a result of its own. */
export const holderPage = (
  input: DocumentInput,
  { holder, indicators }: HeldIndicators,
): LandscapeBlock['blocks'] => {
  const name = capitalise(nameOfHolder(input, holder));
  const group = commonGroup(input, indicators);
  return blocksOf(input, {
    id: `risponde-${slug(`${holder.kind} ${holderCode(input.lookup, holder)}`)}`,
    code: holderCode(input.lookup, holder),
    name,
    sentence: SENTENCES[holder.kind],
    rows: [
      ...byLevel(input, indicators, (indicator) => administrationRows(input, indicator)),
      ...(group === undefined
        ? []
        : [totalRow(input, `Risultato del gruppo ${input.lookup.subject(group)?.code ?? ''}`, group)]),
    ],
  });
};
