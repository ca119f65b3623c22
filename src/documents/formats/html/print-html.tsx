/** The document as one page that stands alone: no scripts, nothing loaded from elsewhere, readable on a phone and on paper. */
import { createHash } from 'node:crypto';
import type { VNode } from 'preact';
import { formatDate } from '../../../wording/index.ts';
import type { DocumentTree } from '../../tree.ts';
import type { Printer } from '../format.ts';
import { bodyNode, markupOf } from './document-body.tsx';
import { STYLE_SHEET } from './stylesheet.ts';

/** The page allows itself its own style sheet and nothing else. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE_SHEET).digest('base64')}'`;

const coverFacts = (tree: DocumentTree): readonly string[] => [
  ...(tree.act === undefined ? [] : [tree.act]),
  ...(tree.date === undefined ? [] : [`Data: ${formatDate(tree.date)}`]),
  ...tree.cover,
  `Anno ${tree.year} – versione ${tree.version}`,
];

const coverNode = (tree: DocumentTree): VNode => (
  <header class="cover">
    <p>{tree.administration}</p>
    <h1>{tree.title}</h1>
    {tree.subtitle !== undefined && <p class="subtitle">{tree.subtitle}</p>}
    {coverFacts(tree).map((fact) => (
      <p key={fact} class="facts">
        {fact}
      </p>
    ))}
  </header>
);

const titleOf = ({ draft, title, administration }: DocumentTree): string =>
  `${draft ? 'BOZZA – ' : ''}${title} – ${administration}`;

const pageNode = (tree: DocumentTree): VNode => (
  <html lang={tree.language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <title>{titleOf(tree)}</title>
      {tree.date !== undefined && <meta name="date" content={tree.date} />}
      <style
        // Safe as markup: our own rules, without a text of the document
        dangerouslySetInnerHTML={{ __html: STYLE_SHEET }}
      />
    </head>
    <body>
      <a class="skip" href="#contenuto">
        Vai al contenuto
      </a>
      <div class="page">
        {coverNode(tree)}
        <main id="contenuto">{bodyNode(tree)}</main>
      </div>
      {tree.draft && (
        <div class="draft-mark" aria-hidden="true">
          BOZZA
        </div>
      )}
    </body>
  </html>
);

/** The document as a page of HTML. */
export const printHtml: Printer = (tree) =>
  Promise.resolve(new TextEncoder().encode(`<!DOCTYPE html>${markupOf(pageNode(tree))}`));
