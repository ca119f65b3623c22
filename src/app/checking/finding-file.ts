/** Use case: the list of findings as a file for spreadsheets or for paper. */
import { composeFindings } from '../../documents/index.ts';
import type { LocalDate } from '../../kernel/index.ts';
import { checkSentence } from '../../wording/index.ts';
import type { DocumentPrinter } from '../ports.ts';
import { sha256Of } from '../sha256.ts';
import type { FindingList } from './finding-list.schema.ts';

/** Length of the fingerprint that is shown. */
const SHOWN = 12;

/** Prints the list; `date` is the day that stands on it, whose year is taken where no document names one. */
export const printFindings = async (
  list: FindingList,
  { format, date, print }: { format: 'pdf' | 'xlsx'; date: LocalDate; print: DocumentPrinter },
): Promise<Uint8Array> => {
  const { files, refused, findings, administration } = list;
  const tree = composeFindings({
    files,
    findings,
    date,
    year: list.year ?? Number(date.slice(0, 4)),
    sentence: checkSentence({ read: files.length, refused, findings }),
    version: (await sha256Of(JSON.stringify(list))).slice(0, SHOWN),
    ...(administration !== undefined && { administration }),
  });
  return print(tree, format, {});
};
