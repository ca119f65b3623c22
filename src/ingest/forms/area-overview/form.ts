/**
 * The overview of a preface: under "Aree strategiche | Obiettivi strategici | … | Missione" each area with its objectives and the missions
 * of the budget. Missions stand in merged cells, so they are known for an area, not for each of its objectives.
 */
import type { NodeRecord, ReadCell, TableReference } from '../../../model/index.ts';
import { type LineRun, lineRuns } from '../../broken/source-lines.ts';
import type { AtomRole, Claim, Form } from '../../claim.ts';
import type { Atom } from '../../raw.ts';
import { plainWords } from '../../values/plain-text.ts';
import { readCell } from '../../values/read-cell.ts';
import { type Item, itemsIn } from './items.ts';

const AREA_OVERVIEW = 'area-overview';

const HEADER = /^(?:aree|ambiti|linee) strategic[hei]{1,2} obiettivi (?:strategici|specifici)(?: |$)/;
const MAY_BE_HEADER = /strategic/i;
const LONGEST_HEADER = 120;
/** Lines of prose are longer than those of cells. */
const PROSE_LENGTH = 95;
const LONGEST_REGION = 160;

const isHeader = ({ text }: Atom): boolean =>
  text.length <= LONGEST_HEADER && MAY_BE_HEADER.test(text) && HEADER.test(plainWords(text));

const regionAt = ({ lines }: LineRun, from: number): readonly Atom[] => {
  const region = lines.slice(from + 1, from + LONGEST_REGION);
  const end = region.findIndex(({ text }) => text.trim().length > PROSE_LENGTH);
  return end < 0 ? region : region.slice(0, end);
};

const titleCell = ({ title, place }: Item): ReadCell => readCell(title, place, 'text');

/** The missions between an area and the next one. */
const missionsOf = (items: readonly Item[], from: number): ReadCell | undefined => {
  const next = items.findIndex(({ kind }, index) => index > from && kind === 'area');
  const missions = items.slice(from, next < 0 ? undefined : next).filter(({ kind }) => kind === 'mission');
  const [first] = missions;
  return first === undefined
    ? undefined
    : readCell(missions.map(({ code }) => code).join(', '), first.place, 'text');
};

const nodesOf = (items: readonly Item[], table: TableReference): readonly NodeRecord[] => {
  const nodes: NodeRecord[] = [];
  let area: number | undefined;
  items.forEach((item, index) => {
    const { kind, code, place } = item;
    if (kind === 'mission') return;
    const programme = kind === 'area' ? missionsOf(items, index) : undefined;
    nodes.push({
      table,
      place,
      kind: kind === 'area' ? 'area' : 'strategicObjective',
      code,
      title: titleCell(item),
      isOverview: true,
      ...(programme !== undefined && { programme }),
      ...(kind === 'objective' && area !== undefined && { parent: area }),
    });
    if (kind === 'area') area = nodes.length - 1;
  });
  return nodes;
};

/** Its lines stay texts: a title that a page or a cell breaks is read as far as it goes. */
const claimOf = (header: Atom, region: readonly Atom[], index: number): Claim | undefined => {
  const table: TableReference = {
    form: AREA_OVERVIEW,
    title: header.text.trim(),
    place: header.place,
    index,
  };
  const nodes = nodesOf(itemsIn(region), table);
  const areas = nodes.filter(({ kind }) => kind === 'area');
  if (areas.length < 2 || nodes.length - areas.length < 2) return undefined;
  return {
    form: AREA_OVERVIEW,
    atoms: new Map([header, ...region].map((line): [number, AtomRole] => [line.atom, 'text'])),
    table: {
      form: AREA_OVERVIEW,
      title: table.title,
      place: table.place,
      rows: nodes.map(({ title, programme }) => ({
        cells: [title, programme].filter((cell) => cell !== undefined),
      })),
    },
    records: { nodes },
    issues: [],
  };
};

/** Overviews of areas in lines. */
export const areaOverview: Form = {
  id: AREA_OVERVIEW,
  read: ({ document, isTaken }): readonly Claim[] =>
    lineRuns(document, isTaken).flatMap((run, index) => {
      const from = run.lines.findIndex(isHeader);
      const header = run.lines[from];
      return header === undefined ? [] : (claimOf(header, regionAt(run, from), index) ?? []);
    }),
};
