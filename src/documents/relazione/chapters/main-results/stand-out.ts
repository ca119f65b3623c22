/** Indicators that stand out, by rule: those farthest below their target and those farthest beyond it. */
import { deviationsSentence } from '../../../../wording/index.ts';
import type { ChapterContent } from '../../../chapter.ts';
import type { DocumentInput } from '../../../input.ts';
import { deviations } from '../../../selections/deviations.ts';
import { surpluses } from '../../../selections/surpluses.ts';
import type { Block } from '../../../tree.ts';
import { paragraph } from '../../parts/content.ts';
import { indicatorTable } from '../../parts/indicator-table.ts';

/** How many rows each table has at most. */
const SHOWN = 10;

const farthest = (input: DocumentInput): readonly Block[] => {
  const indicators = deviations(input.lookup)
    .slice(0, SHOWN)
    .map(({ indicator }) => indicator);
  return indicators.length === 0
    ? []
    : [
        indicatorTable(
          input,
          {
            id: 'tabella-maggiori-scostamenti',
            caption: 'Gli indicatori più lontani dal target',
            note: `Sono gli indicatori con la realizzazione sotto 100 %, dal più lontano; al massimo ${SHOWN}.`,
          },
          indicators,
        ),
      ];
};

const beyond = (input: DocumentInput): readonly Block[] => {
  const indicators = surpluses(input.lookup).slice(0, SHOWN);
  return indicators.length === 0
    ? []
    : [
        indicatorTable(
          input,
          {
            id: 'tabella-oltre-il-target',
            caption: 'Gli indicatori che superano di più il target',
            note: `Sono ordinati per la distanza tra risultato e target in rapporto al target; al massimo ${SHOWN}. Le date non si confrontano così.`,
          },
          indicators,
        ),
      ];
};

/** A sentence and the two tables; a table without rows is left out. */
export const standOutContent = (input: DocumentInput): ChapterContent => ({
  blocks: [
    paragraph('lead', deviationsSentence(input.cycle, input.lookup.results)),
    ...farthest(input),
    ...beyond(input),
  ],
});
