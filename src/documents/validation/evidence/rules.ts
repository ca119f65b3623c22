/** Item I: the terms of the law for the plan and the report (legislative decree 150/2009, article 10, paragraph 1). */
import { type LocalDate, localDate } from '../../../kernel/index.ts';
import type { Act } from '../../../model/index.ts';
import { formatDate, validationSentences } from '../../../wording/index.ts';
import { approvalOf, type EvidenceOf, said } from './evidence.ts';

const earliest = (acts: readonly Act[]): LocalDate | undefined =>
  acts.flatMap(({ date }) => date ?? []).toSorted()[0];

const sentence = (document: string, done: LocalDate | undefined, due: LocalDate): string =>
  validationSentences.deadline(
    document,
    done === undefined ? undefined : formatDate(done),
    formatDate(due),
    done !== undefined && done > due,
  );

/** The plan is approved by 31 January of its year, the report by 30 June of the next. */
export const rules: EvidenceOf = ({ cycle, lookup }) => {
  const planDone = earliest((lookup.plan?.acts ?? []).filter(({ kind }) => kind === 'approves'));
  const reportDone = earliest(approvalOf(cycle, 'Relazione sulla performance'));
  const planDue = localDate(`${cycle.year}-01-31`);
  const reportDue = localDate(`${cycle.year + 1}-06-30`);
  return said(
    planDone !== undefined && planDone <= planDue && reportDone !== undefined && reportDone <= reportDue,
    [
      sentence('Piano della performance', planDone, planDue),
      sentence('Relazione sulla performance', reportDone, reportDue),
    ],
  );
};
