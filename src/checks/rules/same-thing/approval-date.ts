/** SAME-17: the act on the first page is of one day, and the list of phases says that the document was approved on another. */
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf } from '../../values/finding.ts';
import { lineOf } from '../../values/line-of.ts';

const RULE = { id: 'SAME-17', family: 'sameThing', severity: 'warning' } as const;

/** Lines of a first page. */
const FIRST_PAGE = 60;
const ACT =
  /^\s*(?:allegat\p{L}*(?: \p{L}\))? all[ao] |approvat[oa] con )?(?:deliber\p{L}*|determin\p{L}*)\b.*\bdel\s+(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/iu;
const APPROVAL: Readonly<Partial<Record<DocumentRecord['kind'], RegExp>>> = {
  relazione: /\bapprovazione (?:della )?relazione\b/i,
  piano: /\bapprovazione (?:del )?piano\b/i,
};

const twoDigits = (text: string): string => text.padStart(2, '0');

const inDocument = ({ kind, texts, dates }: DocumentRecord): readonly Finding[] => {
  const approval = APPROVAL[kind];
  if (approval === undefined) return [];
  const acts = texts.flatMap(({ text, place }) => {
    const [, day, month, year] = lineOf(place) > FIRST_PAGE ? [] : (ACT.exec(text) ?? []);
    return day === undefined || month === undefined || year === undefined
      ? []
      : [
          {
            date: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
            published: `${day}/${month}/${year}`,
            place,
          },
        ];
  });
  const [act] = acts;
  const phases = dates.filter(({ label, cell }) => approval.test(label) && cell.understood?.kind === 'date');
  if (act === undefined || acts.length > 1) return [];
  return phases.flatMap(({ cell }) =>
    cell.understood?.kind !== 'date' || cell.understood.date === act.date
      ? []
      : [
          findingOf(RULE, {
            code: 'approvalDate',
            places: [act.place, cell.place],
            published: `${act.published}; ${cell.published.trim()}`,
          }),
        ],
  );
};

/** Documents with one act on their first page. */
export const approvalDate: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
