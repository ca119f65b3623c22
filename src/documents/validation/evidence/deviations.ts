/** Item G: deviations from the targets are told, each with its motive. */
import type { CycleLookup } from '../../../model/index.ts';
import { validationSentences } from '../../../wording/index.ts';
import { resultFigure, textCell } from '../../blocks/inline.ts';
import type { DocumentInput } from '../../input.ts';
import { shortfallsOf } from '../../relazione/chapters/results/shortfalls-of.ts';
import { deviations as indicatorsBelow } from '../../selections/deviations.ts';
import type { TableBlock, TableRow } from '../../tree.ts';
import type { EvidenceOf } from './evidence.ts';

/** An objective or indicator below its target, and why. */
interface Deviation {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly motive: string | undefined;
}

/** The motive of the last assessment of the thing itself or, for an indicator, of an objective above it. */
const motiveOf = ({ cycle, lookup }: DocumentInput, id: string): string | undefined => {
  const above = lookup.ancestors(id).map((ancestor) => ancestor.id);
  const own = cycle.assessments.findLast(({ node }) => node === id);
  const inherited = cycle.assessments.findLast(({ node }) => above.includes(node));
  const motive = (own ?? inherited)?.motive.trim();
  return motive === '' ? undefined : motive;
};

const deviationsOf = (input: DocumentInput): readonly Deviation[] =>
  [...shortfallsOf(input), ...indicatorsBelow(input.lookup).map(({ indicator }) => indicator)].map(
    ({ id, code, title }) => ({ id, code, title, motive: motiveOf(input, id) }),
  );

const rowOf = (lookup: CycleLookup, { id, code, title, motive }: Deviation): TableRow => {
  const node = lookup.indicator(id) === undefined ? lookup.main(id) : lookup.result(id, 'achievement');
  return {
    role: 'body',
    cells: [
      textCell(`${code} ${title}`),
      { inlines: node === undefined ? [] : [resultFigure(node)] },
      textCell(motive ?? 'Motivo non indicato.'),
    ],
  };
};

const table = (input: DocumentInput, found: readonly Deviation[]): TableBlock => ({
  kind: 'table',
  id: 'tabella-scostamenti',
  caption: 'Obiettivi e indicatori sotto il target, con il motivo',
  columns: [
    { id: 'elemento', label: 'Obiettivo o indicatore', figures: false, width: 3 },
    { id: 'realizzazione', label: 'Realizzazione', figures: true },
    { id: 'motivo', label: 'Motivo', figures: false, width: 4 },
  ],
  headColumns: 1,
  rows: found.map((deviation) => rowOf(input.lookup, deviation)),
});

/** The deviations and how many say why. */
export const deviations: EvidenceOf = (input) => {
  const found = deviationsOf(input);
  const explained = found.filter(({ motive }) => motive !== undefined).length;
  return {
    holds: explained === found.length,
    sentences: validationSentences.deviations(found.length, explained),
    tables: found.length === 0 ? [] : [table(input, found)],
  };
};
