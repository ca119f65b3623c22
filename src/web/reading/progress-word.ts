/** How an indicator stands during the year, in words. */
import type { ProgressStatus } from '../../app/index.ts';
import { statusOfKind } from '../../wording/index.ts';

/** The word for a standing: during the year "in linea" and "in ritardo" stand beside the words of the statuses. */
export const progressWord = (status: ProgressStatus): string => {
  if (status === 'onTheWay') return 'in linea';
  if (status === 'behind') return 'in ritardo';
  return statusOfKind(status).word;
};
