/** Tabs made of links: each view of a page has its own address and works without a script. */

/** A tab. */
export interface LinkTab {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** A row of tabs; `label` names it for screen readers. */
export const LinkTabs = ({ label, tabs }: { label: string; tabs: readonly LinkTab[] }) => (
  <nav aria-label={label}>
    <ul class="nav nav-tabs tr-tabs">
      {tabs.map((tab) => (
        <li key={tab.href} class="nav-item">
          <a
            class={`nav-link${tab.current ? ' active' : ''}`}
            href={tab.href}
            {...(tab.current && { 'aria-current': 'page' as const })}
          >
            {tab.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
