/** The status of a result: shape, word and colour together, so that nothing is only colour. */
import { symbolPath } from '../../charts/index.ts';
import type { Status } from '../../wording/index.ts';

const SIZE = 12;

/** The shape of a status, the same as in charts: drawn, because fonts draw these signs each in its own way or not at all. */
const StatusShape = ({ status }: { status: Status }) => (
  <svg class="tr-status-shape" viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true" focusable="false">
    <path
      class={`status-${status.stem}`}
      d={symbolPath({ status: status.stem, x: SIZE / 2, y: SIZE / 2, size: SIZE - 1 })}
    />
  </svg>
);

/** A status in one line. `compact` keeps the word for screen readers and shows the shape only, where a legend stands beside. */
export const StatusBadge = ({ status, compact = false }: { status: Status; compact?: boolean }) => (
  <span class={`tr-status status-${status.stem}`}>
    <StatusShape status={status} />{' '}
    <span class={compact ? 'visually-hidden' : 'tr-status-word'}>{status.word}</span>
  </span>
);
