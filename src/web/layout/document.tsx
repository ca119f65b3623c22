/** The frame of every page: head, skip links, header, main part, footer. */
import type { ComponentChildren, VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** Styles of every page, in order: design system, its fonts, our own. */
const STYLE_SHEETS = ['bootstrap-italia.css', 'fonts.css', 'traguardo.css'] as const;

/** The sign of the program in the tab of the browser, as data so that it costs no request: a target with its mark. */
const SIGN =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 16%22%3E%3Ccircle cx=%228%22 cy=%228%22 r=%226%22 fill=%22none%22 stroke=%22%2306c%22 stroke-width=%222%22/%3E%3Ccircle cx=%228%22 cy=%228%22 r=%222.5%22 fill=%22%2306c%22/%3E%3C/svg%3E';

/** What the frame needs. */
export interface DocumentProperties {
  readonly title: string;
  readonly asset: (name: string) => string;
  readonly scripts?: readonly string[];
  readonly header: ComponentChildren;
  readonly footer: ComponentChildren;
  readonly children: ComponentChildren;
}

const SkipLinks = () => (
  <div class="skiplinks">
    <a class="visually-hidden-focusable" href="#contenuto">
      Vai al contenuto
    </a>
    <a class="visually-hidden-focusable" href="#piede">
      Vai al piè di pagina
    </a>
  </div>
);

/** A whole page. */
export const Document = ({ title, asset, scripts = [], header, footer, children }: DocumentProperties) => (
  <html lang="it">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {STYLE_SHEETS.map((name) => (
        <link key={name} rel="stylesheet" href={asset(name)} />
      ))}
      <link rel="icon" href={SIGN} type="image/svg+xml" />
      {scripts.map((name) => (
        <script key={name} type="module" src={asset(name)} />
      ))}
    </head>
    <body>
      <SkipLinks />
      {header}
      <main id="contenuto" tabIndex={-1}>
        {children}
      </main>
      {footer}
    </body>
  </html>
);

/** The page as text. */
export const documentText = (page: VNode): string => `<!DOCTYPE html>${render(page)}`;
