/** What the signs of status mean, where a chart or a dense table uses them. */
import { type StatusKind, statusOfKind } from '../../wording/index.ts';
import { StatusBadge } from '../components/status-badge.tsx';

const SHOWN: readonly StatusKind[] = ['reached', 'partial', 'missed', 'notComputable', 'notYetDue'];

/** The five signs with their words. */
export const StatusLegend = () => (
  <ul class="tr-legend" aria-label="Legenda degli stati">
    {SHOWN.map((kind) => (
      <li key={kind}>
        <StatusBadge status={statusOfKind(kind)} />
      </li>
    ))}
  </ul>
);
