/** The tables of a document as a workbook: an index, then one sheet for each table, then the figures of the sentences. */
import { writeXlsx } from 'hucre/xlsx';
import { formatDate } from '../../../wording/index.ts';
import type { DocumentTree, TableBlock } from '../../tree.ts';
import type { Printer } from '../format.ts';
import { repackZip } from '../repack-zip.ts';
import { legalText } from './cell-text.ts';
import { looseFigures, type SheetPlan, sheetPlans } from './document-tables.ts';
import { indexSheet } from './index-sheet.ts';
import { startOf } from './sheet-name.ts';
import { tableSheet } from './table-sheet.ts';

/** Name of the sheet with the figures that stand in sentences; no table has it, because theirs begin with a number. */
const LOOSE_NAME = 'Cifre nel testo';
/** The day written into files of documents without a date, so that nothing comes from the clock. */
const NO_DATE = '1980-01-01';

/** The figures that no table holds, as one more table. */
const loosePlan = (tree: DocumentTree): readonly SheetPlan[] => {
  const figures = looseFigures(tree);
  if (figures.length === 0) return [];
  const table: TableBlock = {
    kind: 'table',
    id: '',
    caption: 'Cifre che stanno nelle frasi del documento',
    headColumns: 0,
    columns: [
      { id: 'capitolo', label: 'Capitolo', figures: false, width: 2 },
      { id: 'frase', label: 'Frase', figures: false, width: 3 },
      { id: 'cifra', label: 'Cifra', figures: true },
    ],
    rows: figures.map(({ chapter, sentence, figure }) => ({
      role: 'body',
      cells: [
        { inlines: [{ kind: 'text', text: chapter }] },
        { inlines: [{ kind: 'text', text: sentence }] },
        { inlines: [figure] },
      ],
    })),
  };
  return [{ table, chapter: '', name: LOOSE_NAME }];
};

const properties = (tree: DocumentTree) => ({
  title: legalText(tree.draft ? `BOZZA – ${tree.title}` : tree.title),
  creator: legalText(tree.administration),
  subject: legalText(tree.subtitle ?? tree.title),
  description: legalText(
    [tree.act, ...(tree.date === undefined ? [] : [formatDate(tree.date)]), `Versione ${tree.version}`]
      .filter((part) => part !== undefined)
      .join(' – '),
  ),
});

/** The tables of the document as XLSX. Charts and sentences are in the other formats; their figures are here. */
export const printXlsx: Printer = async (tree) => {
  const plans = [...sheetPlans(tree), ...loosePlan(tree)];
  const starts = new Map(plans.map(({ table, name }) => [`#${table.id}`, startOf(name)]));
  const tables = plans.map((plan) => tableSheet(plan, tree, (target) => starts.get(target)));
  const bytes = await writeXlsx({
    sheets: [indexSheet(tree, plans), ...tables.map(({ sheet }) => sheet)],
    properties: properties(tree),
    namedRanges: tables.map(({ titles }) => titles),
  });
  const modified = `<dcterms:modified xsi:type="dcterms:W3CDTF">${tree.date ?? NO_DATE}T00:00:00Z<`;
  return repackZip(bytes, (name, text) =>
    name === 'docProps/core.xml' ? text.replace(/<dcterms:modified[^>]*>[^<]*</, modified) : text,
  );
};
