/** DATES-07: deadlines of a plan that had passed when the plan was approved: nobody could aim at them any more. */
import { type LocalDate, partsOf } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding, IndicatorRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { DAY_SOURCE, dayOfGroups } from '../../values/days-in-text.ts';
import { dayOf } from '../../values/exact.ts';
import { findingOf, indicatorName } from '../../values/finding.ts';
import { printedDay } from '../../values/printed.ts';

const RULE = { id: 'DATES-07', family: 'dates', severity: 'warning' } as const;

/** Lines at the beginning of a document in which its approval stands. */
const FIRST_LINES = 30;
const SHOWN = 3;

const APPROVAL = new RegExp(
  `\\b(?:approvat[oa]|adottat[oa]|allegat[oa] (?:\\d+ )?(?:alla|al)|deliberazione|delibera|determinazione|decreto)\\b[^\\n]{0,120}?\\b(?:del |dell['’]\\s?|in data |il )${DAY_SOURCE}`,
  'i',
);
/** A plan brought up to date keeps deadlines that have passed. */
const UPDATED = /\b(?:aggiornament|aggiornat|revision|modific|variazion|rimodulazion)/i;

const approvalOf = ({ texts }: DocumentRecord): LocalDate | undefined => {
  const first = texts.slice(0, FIRST_LINES).map(({ text }) => text.replace(/\s+/g, ' '));
  if (first.some((text) => UPDATED.test(text))) return undefined;
  for (const text of first) {
    const found = APPROVAL.exec(text);
    const day = found === null ? undefined : dayOfGroups(found[1] ?? '', found[2] ?? '', found[3] ?? '');
    if (day !== undefined) return day;
  }
  return undefined;
};

interface Passed {
  readonly row: IndicatorRecord;
  readonly day: LocalDate;
  readonly place: Finding['places'][number];
}

const passedIn = ({ indicators }: DocumentRecord, approval: LocalDate): readonly Passed[] =>
  indicators.flatMap((row) =>
    row.targets.flatMap(({ value: { goal, cell } }) => {
      const day = goal?.direction === 'deadline' ? dayOf(cell) : undefined;
      const isPassed = day !== undefined && day < approval && partsOf(day).year === partsOf(approval).year;
      return isPassed ? [{ row, day, place: cell.place }] : [];
    }),
  );

const inDocument = (document: DocumentRecord): readonly Finding[] => {
  const approval = document.kind === 'piano' ? approvalOf(document) : undefined;
  if (approval === undefined) return [];
  const passed = passedIn(document, approval);
  const [first] = passed;
  if (first === undefined) return [];
  const names = [...new Set(passed.map(({ row }) => indicatorName(row)))];
  const days = passed.map(({ day }) => day).toSorted();
  return [
    findingOf(RULE, {
      code: 'pastDeadlines',
      places: passed.map(({ place }) => place),
      published: [...new Set([days[0], days.at(-1)])]
        .flatMap((day) => (day === undefined ? [] : printedDay(day)))
        .join(' - '),
      expected: `dopo il ${printedDay(approval)}`,
      params: {
        count: passed.length,
        approved: printedDay(approval),
        examples: names.slice(0, SHOWN).join('; '),
        more: Math.max(0, names.length - SHOWN),
      },
    }),
  ];
};

/** The rule. */
export const pastDeadlines: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
