/** Headers and footers of the pages of a DOCX, which the library leaves out: each as a document of its own, with tabs for every kind of tab. */
import type { UnpackedFiles } from '../zip/read.ts';

/** The parts at the edges of pages. */
export interface EdgeDocuments {
  readonly headers: readonly UnpackedFiles[];
  readonly footers: readonly UnpackedFiles[];
}

/** More sections than this have no headers of their own. */
const MOST_PARTS = 30;

const MAIN = /^word\/document\d*\.xml$/;

/** The name of the main part. */
export const mainPart = (files: UnpackedFiles): string | undefined =>
  [...files.keys()].find((name) => MAIN.test(name));

/** The root of a header or footer with what it declares, and its content. */
const ROOT = /<w:(hdr|ftr)\b([^>]*)>([\s\S]*)<\/w:\1>/;

const asDocument = (xml: string): string | undefined => {
  const [, , declared = '', content = ''] = ROOT.exec(xml) ?? [];
  return content === ''
    ? undefined
    : `<w:document${declared}><w:body>${content.replace(/<w:ptab\b[^>]*>/g, '<w:tab/>')}</w:body></w:document>`;
};

/** Numbers in the names of parts tell their order. */
const inOrder = (one: string, other: string): number => one.length - other.length || (one < other ? -1 : 1);

const documentsOf = (files: UnpackedFiles, names: RegExp): readonly UnpackedFiles[] => {
  const main = mainPart(files);
  if (main === undefined) return [];
  const common = [...files].filter(([name]) => /\.(?:xml|rels)$/.test(name) && !/header|footer/.test(name));
  return [...files.keys()]
    .filter((name) => names.test(name))
    .toSorted(inOrder)
    .slice(0, MOST_PARTS)
    .flatMap((name) => {
      const xml = asDocument(new TextDecoder().decode(files.get(name)));
      return xml === undefined ? [] : [new Map([...common, [main, new TextEncoder().encode(xml)]])];
    });
};

/** The headers and footers of a document, in the order of their parts. */
export const edgeDocuments = (files: UnpackedFiles): EdgeDocuments => ({
  headers: documentsOf(files, /^word\/header\d*\.xml$/),
  footers: documentsOf(files, /^word\/footer\d*\.xml$/),
});
