/** The statuses as options of a filter. */
import { type StatusKind, statusOfKind } from '../../wording/index.ts';

const KINDS: readonly StatusKind[] = [
  'reached',
  'partial',
  'missed',
  'notComputable',
  'missing',
  'notApplicable',
  'notYetDue',
];

/** Value and label of each status. */
export const STATUS_OPTIONS = KINDS.map((kind) => ({ value: kind, label: statusOfKind(kind).word }));
