/** The footer: how fresh the data are, by which rules they were calculated, by which program, and all the sections. */
import type { ComponentChildren } from 'preact';

/** A link of the footer. */
export interface FooterLink {
  readonly label: string;
  readonly href: string;
}

/** What the footer needs. */
export interface FooterProperties {
  readonly version: string;
  readonly links: readonly FooterLink[];
  /** Facts of the cycle: freshness, rulebook, preparation. */
  readonly children?: ComponentChildren;
}

/** The footer of a page. */
export const Footer = ({ version, links, children }: FooterProperties) => (
  <footer class="it-footer" id="piede">
    <div class="it-footer-main">
      <div class="container-xxl tr-footer">
        <div class="tr-footer-facts">{children}</div>
        {links.length > 0 && (
          <nav aria-label="Tutte le pagine">
            <ul class="tr-footer-links">
              {links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p class="tr-footer-program">
          Traguardo {version}, software libero (licenza EUPL-1.2). Ogni numero si ricalcola dai dati e si può
          spiegare.
        </p>
      </div>
    </div>
  </footer>
);
