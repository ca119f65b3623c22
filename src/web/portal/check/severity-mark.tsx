/** A severity as a shape with its word for those who do not see it; colour only repeats it. */
import type { Severity } from '../../../kernel/index.ts';
import { vocabulary } from '../../../wording/index.ts';

const SHAPES: Readonly<Record<Severity, string>> = { error: '▲', warning: '◆', notice: '●' };

/** The mark of a severity. */
export const SeverityMark = ({ severity }: { severity: Severity }) => (
  <span class={`tr-severity-mark tr-severity-${severity}`}>
    <span aria-hidden="true">{SHAPES[severity]}</span>
    <span class="visually-hidden">{vocabulary().severities[severity]}</span>
  </span>
);
