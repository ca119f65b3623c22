/** The sentence that answers the question of a page, before any table. */
import type { ComponentChildren } from 'preact';

/** The leading sentence of a page or section. */
export const Sentence = ({ children }: { children: ComponentChildren }) => (
  <p class="tr-sentence">{children}</p>
);
