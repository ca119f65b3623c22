// The structure of a tagged PDF as pdf.js reads it, for tests: nodes by role, their texts, what the file says of itself.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type OpenPdf = Awaited<ReturnType<typeof getDocument>['promise']>;
type PdfPage = Awaited<ReturnType<OpenPdf['getPage']>>;

/** A node of the structure, with the text that stands in it. */
export interface PdfNode {
  readonly role: string;
  readonly text: string;
  readonly alternative?: string;
  readonly language?: string;
  readonly children: readonly PdfNode[];
}

/** What a PDF says. */
export interface PdfSaid {
  readonly pages: readonly {
    readonly structure: PdfNode;
    readonly width: number;
    readonly height: number;
    /** All that is drawn, headers and watermarks included. */
    readonly drawn: string;
    /** Upright pieces of text with the place where they end, in points from the left. */
    readonly lines: readonly { readonly text: string; readonly right: number }[];
  }[];
  readonly language: string | undefined;
  readonly title: string;
  readonly outline: readonly string[];
  readonly metadata: string;
}

type Kid = Awaited<ReturnType<PdfPage['getStructTree']>>['children'][number];

const piecesOf = async (page: PdfPage): Promise<ReadonlyMap<string, string>> => {
  const pieces = new Map<string, string>();
  const open: (string | undefined)[] = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== undefined) ?? '';
      pieces.set(id, `${pieces.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  return pieces;
};

const linesOf = async (page: PdfPage): Promise<PdfSaid['pages'][number]['lines']> => {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.transform[1] !== 0) return [];
    return [{ text: item.str, right: Number(item.transform[4]) + item.width }];
  });
};

const nodeOf = (kid: Kid, pieces: ReadonlyMap<string, string>): PdfNode => {
  if (!('role' in kid))
    return { role: '', text: 'id' in kid ? (pieces.get(kid.id) ?? '') : '', children: [] };
  const children = kid.children.map((child) => nodeOf(child, pieces));
  return {
    role: kid.role,
    text: children.map(({ text }) => text).join(''),
    ...('alt' in kid && typeof kid.alt === 'string' && { alternative: kid.alt }),
    ...('lang' in kid && typeof kid.lang === 'string' && { language: kid.lang }),
    children,
  };
};

const pageOf = async (page: PdfPage): Promise<PdfSaid['pages'][number]> => {
  const pieces = await piecesOf(page);
  const root = await page.getStructTree();
  const { width, height } = page.getViewport({ scale: 1 });
  return {
    structure: root === null ? { role: 'Root', text: '', children: [] } : nodeOf(root, pieces),
    width,
    height,
    drawn: [...pieces.values()].join(''),
    lines: await linesOf(page),
  };
};

type OutlineItem = Awaited<ReturnType<OpenPdf['getOutline']>>[number];

const titlesOf = (items: readonly OutlineItem[]): readonly string[] =>
  items.flatMap(({ title, items: below }) => [title, ...titlesOf(below)]);

/** Reads the bytes of a PDF; nothing is printed on the console. */
export const readPdfStructure = async (bytes: Uint8Array): Promise<PdfSaid> => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const pdf = await task.promise;
  const pages: PdfSaid['pages'][number][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1)
    pages.push(await pageOf(await pdf.getPage(number)));
  const { info, metadata } = await pdf.getMetadata();
  const said = {
    pages,
    language: 'Language' in info && typeof info.Language === 'string' ? info.Language : undefined,
    title: 'Title' in info && typeof info.Title === 'string' ? info.Title : '',
    outline: titlesOf((await pdf.getOutline()) ?? []),
    metadata: metadata?.getRaw()?.toString() ?? '',
  };
  await task.destroy();
  return said;
};

/** All nodes of a role in reading order, also those inside others. */
export const nodesOfRole = (node: PdfNode, role: string): readonly PdfNode[] => [
  ...(node.role === role ? [node] : []),
  ...node.children.flatMap((child) => nodesOfRole(child, role)),
];

/** What nodes say, with single blanks. */
export const textsOf = (nodes: readonly PdfNode[]): readonly string[] =>
  nodes.map(({ text }) => text.replace(/\s+/g, ' ').trim());
