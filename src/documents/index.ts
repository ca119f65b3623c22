/** Documents: results and texts to a neutral tree; `formats` print the tree as bytes. */
export type { Chapter, ChapterContent, DocumentKind } from './chapter.ts';
export * from './compose.ts';
export { type CheckedFindings, composeFindings } from './findings/compose-findings.ts';
export { printDocx } from './formats/docx/print-docx.ts';
export * from './formats/format.ts';
export { anchorOf as documentAnchor } from './formats/html/anchors.ts';
export { documentBody, documentContents } from './formats/html/document-body.tsx';
export { printHtml } from './formats/html/print-html.tsx';
export { printPdf } from './formats/pdf/print-pdf.ts';
export { printXlsx } from './formats/xlsx/print-xlsx.ts';
export * from './input.ts';
export { documentKinds } from './kinds.ts';
export { blocksInOrder, type OutlineEntry, outlineOf } from './outline.ts';
export * from './scenes/index.ts';
export * from './selections/index.ts';
export * from './tree.ts';
