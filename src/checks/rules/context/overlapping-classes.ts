/** Classes of a table that overlap or leave a gap: "11-19" followed by "16-20", "20-29" followed by "31-39". */
import type { ContextRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';

const RULE = { id: 'CONTEXT-08', family: 'context', severity: 'warning' } as const;

type Row = ContextRecord['rows'][number];

interface Class {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

/** "11-19", "da 11 a 19 anni", "tra 11 e 19". */
const RANGE = /^(?:da |dai |tra |classe )?(\d{1,3}) ?(?:-|a|ai|e|\/) ?(\d{1,3})(?: anni)?$/;

const classOf = (row: Row): Class | undefined => {
  const label = row.label.published.replace(/[–−]/g, '-').replace(/\s+/g, ' ').trim().toLowerCase();
  const found = RANGE.exec(label);
  const [from, to] = [Number(found?.[1]), Number(found?.[2])];
  return found === null || from >= to ? undefined : { row, from, to };
};

/** Three ranges in a row, each above the one before, are classes of one quantity. */
const FEWEST = 3;

/** Classes of which each begins where the one before ends are a way of writing, when all of them do. */
const gapsOf = (classes: readonly Class[]): readonly number[] =>
  classes.slice(1).map(({ from }, index) => from - (classes[index]?.to ?? from));

const usualOf = (gaps: readonly number[]): number | undefined => {
  const candidates = [0, 1].map((gap) => ({ gap, count: gaps.filter((each) => each === gap).length }));
  const best = candidates.reduce((one, other) => (other.count > one.count ? other : one));
  return best.count * 2 > gaps.length - 1 && best.count > 0 ? best.gap : undefined;
};

const findingsOf = (table: ContextRecord): readonly Finding[] => {
  const classes = table.rows.flatMap((row) => classOf(row) ?? []);
  const isAscending = classes.every(
    ({ from }, index) => index === 0 || from > (classes[index - 1]?.from ?? 0),
  );
  if (classes.length < FEWEST || !isAscending) return [];
  const gaps = gapsOf(classes);
  const usual = usualOf(gaps);
  return gaps.flatMap((gap, index) => {
    const [before, after] = [classes[index], classes[index + 1]];
    if (usual === undefined || gap === usual || before === undefined || after === undefined) return [];
    return [
      findingOf(RULE, {
        code: gap < usual ? 'classesOverlap' : 'classesApart',
        places: [before.row.label.place, after.row.label.place],
        published: `${before.row.label.published.trim()}; ${after.row.label.published.trim()}`,
        params: {
          table: shortText(table.table.title),
          before: before.row.label.published.trim(),
          after: after.row.label.published.trim(),
        },
      }),
    ];
  });
};

/** Only where the other classes of the table follow each other in one way. */
export const overlappingClasses: Rule = {
  ...RULE,
  check: ({ documents }) => documents.flatMap(({ contexts }) => contexts.flatMap(findingsOf)),
};
