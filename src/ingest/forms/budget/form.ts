/** Budgets by objective: products with code, centre and amount, closed by lines for programme, objective, area and the whole. */
import type { BudgetRecord } from '../../../model/index.ts';
import type { Claim, Form, FormRequest } from '../../claim.ts';
import { claimBuilder } from '../../rows/claim-builder.ts';
import { isFree, rowsOfTable } from '../../rows/free-tables.ts';
import { filled, type StreamRow } from '../../rows/row-stream.ts';
import { plainText } from '../../values/plain-text.ts';
import { underHeading } from './align.ts';
import { type BudgetColumn, budgetHeader } from './header.ts';
import { type OpenBudget, takeBudgetRow } from './rows.ts';

const BUDGET = 'budget';

/** Longest line above a table that is taken for its title. */
const TITLE_LENGTH = 200;

interface Draft {
  readonly builder: ReturnType<typeof claimBuilder>;
  readonly open: OpenBudget;
  readonly heading: StreamRow;
  readonly title: string;
}

const draftOf = (
  heading: StreamRow,
  columns: readonly BudgetColumn[],
  title: string,
  index: number,
): Draft => {
  const builder = claimBuilder(BUDGET);
  for (const atom of filled(heading)) builder.take(atom, 'heading');
  builder.endRow();
  const table = { form: BUDGET, title, place: heading.place, index };
  return { builder, title, heading, open: { columns, table, lines: [], isDetail: false } };
};

/** Budgets under construction: a table broken over pages goes on in the next block, until a line with words parts them. */
interface Progress {
  readonly drafts: Draft[];
  draft?: Draft | undefined;
  title: string;
}

const readTable = (progress: Progress, rows: readonly StreamRow[]): void => {
  for (const row of rows) {
    const columns = budgetHeader(row);
    if (columns !== undefined) {
      progress.draft = draftOf(row, columns, progress.title, progress.drafts.length);
      progress.drafts.push(progress.draft);
    } else if (
      filled(row).length > 0 &&
      progress.draft !== undefined &&
      !takeBudgetRow(progress.draft.builder, underHeading(row, progress.draft.heading), progress.draft.open)
    ) {
      progress.draft = undefined;
    }
  }
};

/** A budget has at least two lines with an amount. */
const isBudget = (lines: readonly BudgetRecord[]): boolean =>
  lines.filter(({ amounts }) => amounts.some(({ value }) => value.understood?.kind === 'money')).length >= 2;

/** Budgets by objective. */
export const budget: Form = {
  id: BUDGET,
  read: ({ document, isTaken }: FormRequest): readonly Claim[] => {
    const progress: Progress = { drafts: [], title: '' };
    document.blocks.forEach((block, index) => {
      if (block.kind === 'table') {
        if (isFree(block, isTaken)) readTable(progress, rowsOfTable(block, index));
        else progress.draft = undefined;
        return;
      }
      const text = plainText(block.text);
      if (text === '') return;
      progress.draft = undefined;
      if (text.length <= TITLE_LENGTH) progress.title = text;
    });
    return progress.drafts
      .filter(({ open }) => isBudget(open.lines))
      .map(({ builder, open, title }) =>
        builder.build({ title, place: open.table.place }, { budget: open.lines }),
      );
  },
};
