/** How the content of a document looks: rules by class, the same in the standalone page and in the portal's style sheet. */

/** The rules; a test compares them with the style sheet of the portal. */
export const DOCUMENT_RULES = `.tr-document {
  max-width: 75rem;
  line-height: 1.5;
}

.tr-document > p,
.tr-document > ul,
.tr-document > ol {
  max-width: 48rem;
}

.tr-document h2,
.tr-document h3,
.tr-document h4,
.tr-document h5,
.tr-document h6 {
  margin: 1.75rem 0 0.75rem;
  color: var(--tr-ink);
  font-weight: 700;
  line-height: 1.25;
  overflow-wrap: anywhere;
  scroll-margin-top: 1rem;
}

.tr-document h2 {
  font-size: 1.625rem;
}

.tr-document h3 {
  font-size: 1.375rem;
}

.tr-document h4 {
  font-size: 1.1875rem;
}

.tr-document h5,
.tr-document h6 {
  font-size: 1.0625rem;
}

.tr-document p,
.tr-document li {
  overflow-wrap: anywhere;
}

.tr-document ul,
.tr-document .tr-notes ol {
  padding-left: 1.5rem;
}

.tr-document .tr-contents {
  margin-bottom: 2rem;
}

.tr-document .tr-contents ol {
  margin: 0;
  padding-left: 1.25rem;
  list-style: none;
}

.tr-document .tr-contents > ol {
  padding-left: 0;
}

.tr-document .tr-contents a {
  display: block;
  padding: 0.25rem 0;
}

.tr-document-lead {
  font-size: 1.1875rem;
}

.tr-document .tr-note,
.tr-document .tr-notes {
  color: var(--tr-muted);
  font-size: 0.9375rem;
}

.tr-document .tr-note-mark {
  margin-left: 0.125rem;
  font-size: 0.75em;
  line-height: 0;
}

.tr-document .tr-note-mark a {
  padding: 0.25rem 0.125rem;
}

.tr-document .tr-notes a {
  padding: 0 0.375rem;
}

.tr-document-warning {
  padding: 0.625rem 1rem;
  border-left: 4px solid var(--tr-partial);
  background: var(--tr-partial-ground);
}

.tr-document-draft {
  padding: 0.625rem 1rem;
  border: 2px solid var(--tr-missed);
}

.tr-document-draft strong {
  margin-right: 0.5rem;
  color: var(--tr-missed);
  letter-spacing: 0.08em;
}

.tr-document-table {
  margin: 0 0 1.75rem;
  scroll-margin-top: 1rem;
}

.tr-document .tr-table-frame {
  overflow-x: auto;
}

.tr-document table {
  min-width: 100%;
  border-collapse: collapse;
  font-size: 0.9375rem;
  line-height: 1.35;
}

.tr-document caption {
  padding: 0 0 0.5rem;
  color: var(--tr-ink);
  font-weight: 600;
  text-align: left;
  caption-side: top;
  overflow-wrap: anywhere;
}

.tr-document th,
.tr-document td {
  min-width: 4.5rem;
  max-width: 28rem;
  padding: 0.4375rem 0.625rem;
  border-bottom: 1px solid var(--tr-line);
  text-align: left;
  vertical-align: top;
  overflow-wrap: anywhere;
}

.tr-document thead th {
  border-bottom: 2px solid var(--tr-ink);
  color: var(--tr-ink);
  font-weight: 600;
  vertical-align: bottom;
  overflow-wrap: normal;
}

.tr-document thead .tr-column-group {
  border-bottom: 1px solid var(--tr-line-strong);
  text-align: center;
}

.tr-document tbody th {
  min-width: 9rem;
  font-weight: 400;
}

.tr-document .tr-facts-table th {
  width: 30%;
  font-weight: 600;
}

.tr-document .tr-number {
  text-align: right;
  font-variant-numeric: tabular-nums;
}

.tr-document .tr-row-group > * {
  background: var(--tr-ground);
  font-weight: 600;
}

.tr-document .tr-row-total > * {
  border-top: 2px solid var(--tr-line-strong);
  font-weight: 600;
}

.tr-document tbody th.tr-level-1 {
  padding-left: 1.5rem;
}

.tr-document tbody th.tr-level-2 {
  padding-left: 2.5rem;
}

.tr-document tbody th.tr-level-3 {
  padding-left: 3.5rem;
}

.tr-document tbody th.tr-level-4,
.tr-document tbody th.tr-level-5,
.tr-document tbody th.tr-level-6 {
  padding-left: 4.5rem;
}

.tr-document-chart {
  margin: 0 0 1.75rem;
}

.tr-document-chart figcaption {
  max-width: 48rem;
  margin-bottom: 0.5rem;
}

.tr-document-chart figcaption strong {
  display: block;
  color: var(--tr-ink);
}

@media screen and (max-width: 767.98px) {
  .tr-document table {
    font-size: 0.875rem;
  }

  .tr-document th,
  .tr-document td {
    padding: 0.375rem 0.5rem;
  }

  .tr-document tbody th {
    position: sticky;
    left: 0;
    min-width: 7.5rem;
    max-width: 12rem;
    background: #fff;
  }

  .tr-document .tr-row-group th {
    position: static;
    max-width: none;
    background: var(--tr-ground);
  }

  .tr-document-chart .tr-chart svg {
    min-width: 34rem;
  }
}

@media print {
  @page sideways {
    size: a4 landscape;
  }

  .tr-document .tr-landscape {
    page: sideways;
  }

  .tr-document .tr-page-break {
    break-before: page;
  }

  .tr-document .tr-table-frame {
    overflow: visible;
  }

  .tr-document table {
    font-size: 8.5pt;
  }

  .tr-document th,
  .tr-document td {
    min-width: 4.5em;
  }

  .tr-document data.tr-figure,
  .tr-document time.tr-figure {
    white-space: nowrap;
  }

  .tr-document thead {
    display: table-header-group;
  }

  .tr-document tr,
  .tr-document-chart {
    break-inside: avoid;
  }

  .tr-document h2,
  .tr-document h3,
  .tr-document h4,
  .tr-document h5,
  .tr-document h6,
  .tr-document caption {
    break-after: avoid;
  }
}
`;
