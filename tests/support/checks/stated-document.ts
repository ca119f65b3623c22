/** A document for a case of a rule, written by hand: cells as they are printed, with their lines; read as the reader of documents reads them. */
import { readCell, readTarget } from '../../../src/ingest/index.ts';
import type { Place } from '../../../src/kernel/index.ts';
import type { DocumentRecord, OfYear, ReadCell, TextRecord } from '../../../src/model/index.ts';
import { type Stated, statedDocument } from './stated-schema.ts';

/** Optional cells of a row by field; fields that are not stated stay absent. */
const cellsOf = <Field extends string>(
  fields: Partial<Record<Field, string | undefined>>,
  place: Place,
  expects: 'figure' | 'text' | 'money',
): Partial<Record<Field, ReadCell>> => {
  const cells: Partial<Record<string, ReadCell>> = {};
  for (const [field, printed] of Object.entries<string | undefined>(fields)) {
    if (printed !== undefined) cells[field] = readCell(printed, place, expects);
  }
  return cells;
};

const byYear = <Value>(
  stated: Readonly<Record<string, string>>,
  read: (printed: string, year: number | undefined) => Value,
): OfYear<Value>[] =>
  Object.entries(stated).map(([heading, printed]) => {
    const year = /20\d{2}/.exec(heading)?.[0];
    const number = year === undefined ? undefined : Number(year);
    return { heading, value: read(printed, number), ...(number !== undefined && { year: number }) };
  });

const tableOf = (
  file: string,
  { form, tableTitle, table, line }: { form?: string; tableTitle?: string; table: number; line: number },
) => ({
  form: form ?? 'case',
  title: tableTitle ?? '',
  place: { file, line },
  index: table,
});

const indicatorsOf = (file: string, stated: Stated): DocumentRecord['indicators'] =>
  stated.indicators.map((row) => {
    const place = { file, line: row.line };
    const figure = (printed: string): ReadCell => readCell(printed, place);
    const targets = byYear(row.targets, (printed, year) =>
      readTarget(printed, place, {
        title: row.title,
        ...(row.algorithm !== undefined && { algorithm: row.algorithm }),
        ...(year !== undefined && { year }),
      }),
    );
    const isDated = targets.some(({ value }) => value.goal?.direction === 'deadline');
    const { code, programme, algorithm, source, type, unitOfMeasure, definition, offices } = row;
    const { weight, baseline, achievement, score } = row;
    return {
      table: tableOf(file, row),
      place,
      title: readCell(row.title, place, 'text'),
      ...(row.level !== undefined && { level: row.level }),
      ...(row.unit !== undefined && { unit: row.unit }),
      ...(row.objective !== undefined && {
        objective: {
          title: row.objective.title,
          place: { file, line: row.objective.line },
          ...(row.objective.code !== undefined && { code: row.objective.code }),
        },
      }),
      ...cellsOf(
        { code, programme, algorithm, source, type, unitOfMeasure, definition, offices },
        place,
        'text',
      ),
      ...cellsOf({ weight, baseline, achievement, score }, place, 'figure'),
      parameters: row.parameters.map(({ label, periods, total }) => ({
        label: readCell(label, place, 'text'),
        periods: periods.map(figure),
        spans: false,
        ...(total !== undefined && { total: figure(total) }),
      })),
      targets,
      results: byYear(row.results, (printed) => readCell(printed, place, isDated ? 'date' : 'figure')),
    };
  });

const nodesOf = (file: string, stated: Stated): DocumentRecord['nodes'] =>
  stated.nodes.map((row) => {
    const place = { file, line: row.line };
    const { programme, offices, weight, value, weighted, share } = row;
    return {
      table: tableOf(file, row),
      place,
      kind: row.kind,
      title: readCell(row.title, place, 'text'),
      ...(row.mark !== undefined && { mark: row.mark }),
      ...(row.code !== undefined && { code: row.code }),
      ...(row.parent !== undefined && { parent: row.parent }),
      ...cellsOf({ programme, offices }, place, 'text'),
      ...cellsOf({ weight, value, weighted, share }, place, 'figure'),
    };
  });

const cardsOf = (file: string, stated: Stated): DocumentRecord['cards'] =>
  stated.cards.map((row) => {
    const place = { file, line: row.line };
    const { mission, programme, area, description, responsible, span, percentSpent, declaredIndicators } =
      row;
    return {
      table: tableOf(file, row),
      place,
      objective: readCell(row.objective, place, 'text'),
      ...(row.code !== undefined && { code: row.code }),
      ...cellsOf({ mission, programme, area, description, responsible, span }, place, 'text'),
      ...cellsOf({ percentSpent, declaredIndicators }, place, 'figure'),
      projects: row.projects.map((code) => ({ code, place })),
      amounts: row.amounts.map(({ label, when, year, isPart, amount: printed, line: at }) => ({
        label,
        when,
        isPart,
        cell: readCell(printed, { file, line: at }, 'money'),
        ...(year !== undefined && { year }),
      })),
      indicators: row.indicators,
    };
  });

const budgetOf = (file: string, stated: Stated): DocumentRecord['budget'] =>
  stated.budget.map((row) => {
    const place = { file, line: row.line };
    return {
      table: tableOf(file, row),
      place,
      role: row.role,
      label: readCell(row.label, place, 'text'),
      amounts: byYear(row.amounts, (printed) => readCell(printed, place, 'money')),
      ...(row.code !== undefined && { code: row.code }),
      ...(row.objective !== undefined && { objective: row.objective }),
      ...(row.centre !== undefined && { centre: row.centre }),
    };
  });

const individualOf = (file: string, stated: Stated): DocumentRecord['individual'] =>
  stated.individual.map((row) => {
    const place = { file, line: row.line };
    const { weight, result, achievement, score } = row;
    return {
      table: tableOf(file, row),
      place,
      post: row.post,
      title: readCell(row.title, place, 'text'),
      ...(row.code !== undefined && { code: row.code }),
      ...(row.algorithm !== undefined && { algorithm: readCell(row.algorithm, place, 'text') }),
      ...(row.target !== undefined && { target: readTarget(row.target, place, { title: row.title }) }),
      ...cellsOf({ weight, result, achievement, score }, place, 'figure'),
    };
  });

const contextsOf = (file: string, stated: Stated): DocumentRecord['contexts'] =>
  stated.contexts.map((table) => ({
    table: { form: 'context', title: table.title, place: { file, line: table.line }, index: table.table },
    columns: table.columns.map(({ label, year, isShare }) => ({
      label,
      isShare,
      ...(year !== undefined && { year }),
    })),
    rows: table.rows.map((row) => ({
      label: readCell(row.label, { file, line: row.line }, 'text'),
      role: row.role,
      cells: row.cells.map((printed) => readCell(printed, { file, line: row.line })),
    })),
  }));

/** The record of a document stated in JSON; throws when the JSON is not of that form, which is the case's mistake. */
export const readStatedDocument = (file: string, json: unknown): DocumentRecord => {
  const stated = statedDocument.parse(json);
  const texts: readonly TextRecord[] = stated.texts.map((each) => ({
    role: each.role,
    text: each.text,
    place: { file, line: each.line },
  }));
  return {
    file,
    kind: stated.kind,
    plannedYears: stated.plannedYears,
    ...(stated.year !== undefined && { year: stated.year }),
    ...(stated.administration !== undefined && { administration: stated.administration }),
    indicators: indicatorsOf(file, stated),
    nodes: nodesOf(file, stated),
    cards: cardsOf(file, stated),
    budget: budgetOf(file, stated),
    individual: individualOf(file, stated),
    contexts: contextsOf(file, stated),
    counts: stated.counts.map(({ line: at, what, words, declared, listed }) => ({
      what,
      words,
      declared: readCell(declared, { file, line: at }),
      ...(listed !== undefined && { listed }),
    })),
    dates: stated.dates.map(({ line: at, label, day }) => ({
      label,
      cell: readCell(day, { file, line: at }, 'date'),
    })),
    texts,
    rows: stated.rows.map(({ line: at, table, cells }) => ({ table, place: { file, line: at }, cells })),
  };
};
