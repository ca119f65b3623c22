/** What stands where there is nothing to show: it says why, and what can be done. */
import type { ComponentChildren } from 'preact';

/** A sentence in place of an empty table or chart, with links that lead on. */
export const EmptyState = ({ sentence, children }: { sentence: string; children?: ComponentChildren }) => (
  <div class="tr-empty">
    <p>{sentence}</p>
    {children}
  </div>
);
