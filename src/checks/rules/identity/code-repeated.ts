/** IDENTITY-01: one code for two rows of the same table, or twice in the card of one post; the rows of different units may share it. */
import type { Place } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, IndicatorRecord, ReadCell } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shown } from '../../values/finding.ts';
import { groupBy } from '../../values/group.ts';
import { plainCode, titleWords } from '../../values/titles.ts';

const RULE = { id: 'IDENTITY-01', family: 'identity', severity: 'warning' } as const;

interface CodedRow {
  readonly scope: string;
  readonly code: string;
  readonly title: ReadCell;
  readonly place: Place;
}

const rowsOf = ({ indicators, individual }: DocumentRecord): readonly CodedRow[] => [
  ...indicators.flatMap(({ table, unit, code, title, place }): readonly CodedRow[] =>
    code === undefined
      ? []
      : [{ scope: `${table.index} ${unit?.code ?? ''}`, code: shown(code), title, place }],
  ),
  ...individual.flatMap(({ post, code, title, place }): readonly CodedRow[] =>
    code === undefined ? [] : [{ scope: `post ${post}`, code, title, place }],
  ),
];

const ofGroup = (rows: readonly CodedRow[]): readonly Finding[] => {
  const [first, second] = rows;
  if (first === undefined || second === undefined) return [];
  const titles = new Set(rows.map(({ title }) => titleWords(title.published)));
  return [
    findingOf(RULE, {
      code: titles.size > 1 ? 'codeOfSeveralRows' : 'rowRepeated',
      places: rows.map(({ place }) => place),
      published: first.code,
      params: { rows: rows.length, table: first.title.published.slice(0, 80) },
    }),
  ];
};

/** All that a row prints: what is said twice with every figure is the same row twice. */
const printed = ({ table, unit, title, targets, results, achievement, score }: IndicatorRecord): string =>
  [
    table.index,
    unit?.code ?? '',
    titleWords(title.published),
    ...targets.map(({ value }) => shown(value.cell)),
    ...results.map(({ value }) => shown(value)),
    achievement === undefined ? '' : shown(achievement),
    score === undefined ? '' : shown(score),
  ].join(' | ');

const withoutFigures = ({ table, place, title, unit }: IndicatorRecord): IndicatorRecord => ({
  table,
  place,
  title,
  parameters: [],
  targets: [],
  results: [],
  ...(unit !== undefined && { unit }),
});

/** Rows without a code that stand one after the other and print the same. */
const twins = ({ indicators }: DocumentRecord): readonly Finding[] =>
  indicators.flatMap((row, index): readonly Finding[] => {
    const next = indicators[index + 1];
    if (next === undefined || row.code !== undefined || next.code !== undefined) return [];
    if (titleWords(row.title.published) === '') return [];
    if (printed(row) !== printed(next) && printed(row) !== printed(withoutFigures(next))) return [];
    return [
      findingOf(RULE, {
        code: 'rowTwice',
        places: [row.place, next.place],
        published: row.title.published.slice(0, 80),
        params: {},
      }),
    ];
  });

const inDocument = (document: DocumentRecord): readonly Finding[] => [
  ...[...groupBy(rowsOf(document), ({ scope, code }) => `${scope} ${plainCode(code)}`).values()].flatMap(
    ofGroup,
  ),
  ...twins(document),
];

/** The rule. */
export const codeRepeated: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
