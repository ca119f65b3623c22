/** DATES-09: a period that ends before it begins, in columns of beginnings and ends or in the words "dal … al …". */
import { daysBetween } from '../../../kernel/index.ts';
import type { ContextRecord, DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { DAY_SOURCE, dayOfGroups } from '../../values/days-in-text.ts';
import { dayOf } from '../../values/exact.ts';
import { findingOf, shortText, shown } from '../../values/finding.ts';
import { type PrintedLine, printedLines } from '../../values/printed-lines.ts';

const RULE = { id: 'DATES-09', family: 'dates', severity: 'warning' } as const;

const BEGIN = /^(?:dal?|inizio|decorrenza|avvio|data (?:di |d')?(?:inizio|avvio))$/i;
const END = /^(?:al?|fine|termine|conclusione|scadenza|data (?:di )?(?:fine|termine|conclusione))$/i;

/** Rows of a table with a column of beginnings and one of ends right after it. */
const inTable = ({ columns, rows }: ContextRecord): readonly Finding[] => {
  const at = columns.findIndex(
    ({ label }, column) => BEGIN.test(label.trim()) && END.test(columns[column + 1]?.label.trim() ?? ''),
  );
  if (at < 0) return [];
  return rows.flatMap(({ label, cells }) => {
    const [begin, end] = [cells[at], cells[at + 1]];
    const [from, to] = [dayOf(begin), dayOf(end)];
    if (begin === undefined || end === undefined || from === undefined || to === undefined) return [];
    if (daysBetween(from, to) >= 0) return [];
    return [
      findingOf(RULE, {
        code: 'spanReversed',
        places: [begin.place, end.place],
        published: `${shown(begin)} – ${shown(end)}`,
        params: { row: shortText(label.published), begin: shown(begin), end: shown(end) },
      }),
    ];
  });
};

const SPAN = new RegExp(`\\bdal(?:l')? ?${DAY_SOURCE} (?:e fino )?al(?:l')? ?${DAY_SOURCE}`, 'giu');

const inLine = ({ text, place }: PrintedLine): readonly Finding[] =>
  [...text.matchAll(SPAN)].flatMap(([published, ...groups]) => {
    const [day = '', month = '', year = '', toDay = '', toMonth = '', toYear = ''] = groups;
    const [from, to] = [dayOfGroups(day, month, year), dayOfGroups(toDay, toMonth, toYear)];
    if (from === undefined || to === undefined || daysBetween(from, to) >= 0) return [];
    return [
      findingOf(RULE, {
        code: 'spanReversed',
        places: [place],
        published: shortText(published),
        params: {
          row: shortText(text),
          begin: `${day}/${month}/${year}`,
          end: `${toDay}/${toMonth}/${toYear}`,
        },
      }),
    ];
  });

const inDocument = (document: DocumentRecord): readonly Finding[] => [
  ...document.contexts.flatMap(inTable),
  ...printedLines(document).flatMap(inLine),
];

/** The rule. */
export const spanReversed: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
