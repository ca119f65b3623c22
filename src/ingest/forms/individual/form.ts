/**
 * Objectives of a post (secretary general, holders of a position) with cells broken over lines: a title that names the post, then rows that
 * begin with the code of an indicator. Rows of such a table under another title are indicators.
 */
import type { TableReference } from '../../../model/index.ts';
import { brokenClaim, placeOf } from '../../broken/broken-claim.ts';
import type { BrokenColumn, BrokenRole } from '../../broken/headings.ts';
import type { BrokenTable } from '../../broken/locate.ts';
import { tablesOf } from '../../broken/tables-of.ts';
import { wordsOf } from '../../broken/words.ts';
import type { Claim, Form } from '../../claim.ts';
import { individualOf } from '../../rows/individual-record.ts';
import { plainText } from '../../values/plain-text.ts';
import { plainColumns, plainIndicator, plainRow } from '../performance-tree/plain-record.ts';

const INDIVIDUAL = 'individual';

const POST =
  /^(?:p\.?\s?o\.?\b|e\.?q\.?\b|posizione organizzativa|obiettivi (?:del|dell'|dei|individuali)|dirigent|segretario)/i;
const BEFORE_POST = /^obiettivi (?:individuali )?(?:del(?:la|lo)? |dell'|dei )?/i;

const claimOf = (found: BrokenTable, title: string, index: number): Claim => {
  const isPost = POST.test(title);
  const form = isPost ? INDIVIDUAL : 'indicators';
  const claim = brokenClaim(found);
  const table: TableReference = { form, title, place: placeOf(found), index };
  const columns = plainColumns(found.header.columns);
  const records = found.rows.map(({ mark, lines }) => {
    const place = lines[0]?.place ?? table.place;
    const row = plainRow(wordsOf(lines, found.keepsEnds), { mark, place }, columns);
    const record = plainIndicator(row, table, undefined);
    const [result, target] = [record.results[0]?.value, record.targets[0]?.value.cell];
    claim.row([
      record.code,
      record.title,
      record.algorithm,
      result,
      target,
      record.achievement,
      record.score,
    ]);
    return record;
  });
  const post = title.replace(BEFORE_POST, '');
  return claim.build(
    form,
    title,
    isPost ? { individual: records.map((record) => individualOf(record, post)) } : { indicators: records },
  );
};

const has = (columns: readonly BrokenColumn[], role: BrokenRole): boolean =>
  columns.some((column) => column.role === role);

/** Objectives of posts. */
export const individual: Form = {
  id: INDIVIDUAL,
  read: (request): readonly Claim[] => {
    let title = '';
    return tablesOf(request)
      .filter(({ header }) => !has(header.columns, 'period') && !has(header.columns, 'mark'))
      .map((found, index) => {
        if (found.titleLines.length > 0)
          title = plainText(found.titleLines.map(({ text }) => text).join(' '));
        return claimOf(found, title, index);
      });
  },
};
