/** DATES-08: a plan of several years adopted when the first of them is nearly over. */
import { partsOf } from '../../../kernel/index.ts';
import type { DocumentRecord, Finding } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { DAY_SOURCE, dayOfGroups } from '../../values/days-in-text.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { printedDay } from '../../values/printed.ts';
import { type Passage, passagesOf, placeAt } from '../../values/running-text.ts';

const RULE = { id: 'DATES-08', family: 'dates', severity: 'warning' } as const;

/** From this month on the first year is nearly over. */
const AUTUMN = 10;

/** Characters before the plan's name in which an update of it is named. */
const BEFORE = 40;

const PLAN = /\b(?:piano|programma)\b[^.;:]{0,80}?\b(20\d{2})\s?[-–/]\s?(20\d{2})\b/gi;
/** Adopted on a day, said of the plan that was just named. */
const ADOPTED = new RegExp(
  `^[^.;:]{0,60}?\\b(?:adottat[oa]|approvat[oa])\\b[^;:]{0,140}?\\b(?:del |dell['’]\\s?|in data |il |n\\. ?\\d{1,5} del )${DAY_SOURCE}`,
  'i',
);
const UPDATED = /\b(?:aggiornament|aggiornat|revision|modific|variazion|integrazion)/i;

const inPassage = (passage: Passage): readonly Finding[] =>
  [...passage.text.matchAll(PLAN)].flatMap((plan) => {
    const [words, first = ''] = plan;
    const rest = passage.text.slice(plan.index + words.length);
    const adopted = ADOPTED.exec(rest);
    const day =
      adopted === null ? undefined : dayOfGroups(adopted[1] ?? '', adopted[2] ?? '', adopted[3] ?? '');
    if (adopted === null || day === undefined) return [];
    const said = `${passage.text.slice(Math.max(0, plan.index - BEFORE), plan.index)}${words}${adopted[0]}`;
    if (UPDATED.test(said)) return [];
    const { year, month } = partsOf(day);
    if (year !== Number(first) || month < AUTUMN) return [];
    const end = plan.index + words.length + adopted[0].length - 1;
    const places = [plan.index, end].flatMap((position) => placeAt(passage, position) ?? []);
    return [
      findingOf(RULE, {
        code: 'latePlan',
        places,
        published: printedDay(day),
        expected: `prima del ${first}`,
        params: { plan: shortText(words), year: first },
      }),
    ];
  });

const inDocument = (document: DocumentRecord): readonly Finding[] => passagesOf(document).flatMap(inPassage);

/** The rule. */
export const latePlan: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
