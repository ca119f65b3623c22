/** Every printed figure of the year that the engine computes, kept for comparison with its place; never an input of the calculation. */
import type { IndicatorId, NodeId, UnitId } from '../../kernel/index.ts';
import type { DocumentRecord, NodeRecord, ReadCell, Reference, TableReference } from '../../model/index.ts';
import { figureOf, isPrinted, printed } from './cells.ts';
import { lineOf } from './identity.ts';
import type { MappedRows, Mapping } from './mapping.ts';
import { resultOf, targetOf } from './of-year.ts';

interface Printed {
  readonly node: Reference['node'];
  readonly field: Reference['field'];
  readonly cell: ReadCell | undefined;
  readonly unit?: UnitId | undefined;
  readonly table: TableReference;
  readonly file: string;
  readonly input?: boolean;
}

const whereOf = (file: string, { title }: TableReference): string =>
  lineOf(title === '' ? file : `${file}, ${title}`) || file;

const referenceOf = (mapping: Mapping, said: Printed): readonly Reference[] => {
  const { node, field, cell, unit, input } = said;
  if (!isPrinted(cell) || cell.empty !== undefined) return [];
  const value = figureOf(cell);
  return [
    {
      id: mapping.ids('ref', `${node} ${unit ?? ''} ${field}`),
      node,
      field,
      published: printed(cell),
      where: whereOf(said.file, said.table),
      place: cell.place,
      ...(unit !== undefined && { unit }),
      ...(value !== undefined && { value }),
      ...(input === true && { input }),
    },
  ];
};

const ofIndicator = (mapping: Mapping, mapped: MappedRows): readonly Reference[] =>
  mapped.rows.flatMap((filed) => {
    const { row, document } = filed;
    const unit = mapped.unitOf(row);
    const { table } = row;
    const isOwnYear = (document.year ?? mapping.year) === mapping.year;
    const tell = (field: Reference['field'], cell: ReadCell | undefined): readonly Reference[] =>
      referenceOf(mapping, {
        node: mapped.id,
        field,
        cell,
        unit,
        table,
        file: document.file,
        ...(cell !== undefined && mapped.inputs.has(cell) && { input: true }),
      });
    return [
      ...tell('target', targetOf(filed, mapping.year)?.cell),
      ...tell('result', resultOf(filed, mapping.year)),
      ...(isOwnYear ? tell('achievement', row.achievement) : []),
      ...(isOwnYear ? tell('score', row.score) : []),
      ...mapped.parameters.flatMap((name, index) => tell(`parameter:${name}`, row.parameters[index]?.total)),
    ];
  });

/** Whom a printed row of the tree is about. */
export type SubjectOf = (record: NodeRecord) => NodeId | IndicatorId | UnitId | Reference['node'] | undefined;

const ofNode = (
  mapping: Mapping,
  document: DocumentRecord,
  record: NodeRecord,
  subjectOf: SubjectOf,
): readonly Reference[] => {
  const node = subjectOf(record);
  if (node === undefined) return [];
  const { table, value, weighted, share, weight } = record;
  const tell = (field: Reference['field'], cell: ReadCell | undefined): readonly Reference[] =>
    referenceOf(mapping, { node, field, cell, table, file: document.file });
  const ofPlan = document.kind === 'piano' || value === undefined ? [] : tell('weight', weight);
  return [...tell('value', value), ...tell('weighted', weighted), ...tell('share', share), ...ofPlan];
};

/** All references of the documents of the year. */
export const referencesOf = (
  mapping: Mapping,
  documents: readonly DocumentRecord[],
  indicators: readonly MappedRows[],
  subjectOf: SubjectOf,
): readonly Reference[] => [
  ...indicators.flatMap((mapped) => ofIndicator(mapping, mapped)),
  ...documents.flatMap((document) =>
    document.nodes.flatMap((record) => ofNode(mapping, document, record, subjectOf)),
  ),
];
