/** The breadcrumb: the path in the tree that leads to the page. */
import type { Crumb } from '../routing/page.ts';

/** The steps, the last one being the page itself. */
export const Breadcrumb = ({ crumbs, current }: { crumbs: readonly Crumb[]; current: string }) => (
  <nav class="breadcrumb-container" aria-label="Percorso di navigazione">
    <ol class="breadcrumb">
      {crumbs.map((crumb) => (
        <li key={crumb.href} class="breadcrumb-item">
          <a href={crumb.href}>{crumb.label}</a>
          <span class="separator" aria-hidden="true">
            /
          </span>
        </li>
      ))}
      <li class="breadcrumb-item active" aria-current="page">
        {current}
      </li>
    </ol>
  </nav>
);
