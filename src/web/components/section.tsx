/** A part of a page under a heading that can be linked to. */
import type { ComponentChildren } from 'preact';

/** A section; `id` is stable, so that `#id` is a deep link. */
export const Section = ({
  id,
  title,
  children,
}: {
  id: string;
  title: string;
  children: ComponentChildren;
}) => (
  <section class="tr-section" id={id} aria-labelledby={`${id}-titolo`}>
    <h2 id={`${id}-titolo`}>{title}</h2>
    {children}
  </section>
);
