/** Reads the pages of a PDF: text with places, structure where the file has one, ruled lines. */
import { drawingFrom, type PageDrawing } from './drawing.ts';
import { withoutLooseEnds } from './loose-ends/read.ts';
import { brokenPage, type PdfNode, type PdfPage, type PdfPiece } from './page.ts';
import { rulesOf } from './rules.ts';
import { withSoftHyphens } from './soft-hyphens.ts';

/** The library takes half a second to load: it is loaded with the first PDF. */
const loadLibrary = () => import('pdfjs-dist/legacy/build/pdf.mjs');

type Library = Awaited<ReturnType<typeof loadLibrary>>;
type OpenPage = Awaited<ReturnType<Awaited<ReturnType<Library['getDocument']>['promise']>['getPage']>>;
type TextItems = Awaited<ReturnType<OpenPage['getTextContent']>>['items'];
type StructureKid = Awaited<ReturnType<OpenPage['getStructTree']>>['children'][number];

/** A stack of marks: the piece of structure that text belongs to, and whether it is an artifact. */
interface Mark {
  readonly id?: string;
  readonly isArtifact: boolean;
}

const NO_MARK: Mark = { isArtifact: false };

const piecesOf = ({ Util }: Library, items: TextItems, transform: readonly number[]): readonly PdfPiece[] => {
  const marks: Mark[] = [];
  return items.flatMap((item): readonly PdfPiece[] => {
    const mark = marks.at(-1) ?? NO_MARK;
    if ('str' in item) {
      const [, , c = 0, d = 0, left = 0, baseline = 0] = Util.transform([...transform], item.transform).map(
        Number,
      );
      const height = Math.hypot(c, d);
      const [top, bottom] = [baseline - height * 0.8, baseline + height * 0.2];
      return item.str === ''
        ? []
        : [{ text: item.str, left, right: left + item.width, top, bottom, ...mark }];
    }
    if (item.type === 'endMarkedContent') marks.pop();
    else {
      const isArtifact = mark.isArtifact || ('tag' in item && item.tag === 'Artifact');
      const id = typeof item.id === 'string' ? item.id : mark.id;
      marks.push({ isArtifact, ...(id !== undefined && !isArtifact && { id }) });
    }
    return [];
  });
};

/** Deepest structure that is followed. */
const DEEPEST = 100;

const nodeOf = (kid: StructureKid, depth = 0): PdfNode | { readonly id: string } => {
  if ('role' in kid)
    return {
      role: kid.role,
      children: depth > DEEPEST ? [] : kid.children.map((child) => nodeOf(child, depth + 1)),
    };
  return { id: 'id' in kid ? kid.id : '' };
};

const structureOf = async (page: OpenPage): Promise<PdfNode | undefined> => {
  const root = await page.getStructTree().catch(() => null);
  if (root === null) return undefined;
  const node = nodeOf(root);
  return 'role' in node ? node : undefined;
};

/** A drawing that cannot be followed costs the ruled lines, not the text. */
const drawingOf = async ({ OPS }: Library, page: OpenPage): Promise<PageDrawing> => {
  try {
    return drawingFrom(OPS, await page.getOperatorList());
  } catch {
    return { steps: [], signs: '', hasPictures: false };
  }
};

const readPage = async (library: Library, page: OpenPage): Promise<PdfPage> => {
  const viewport = page.getViewport({ scale: 1 });
  const transform = viewport.transform.map(Number);
  const { items } = await page.getTextContent({
    includeMarkedContent: true,
    disableNormalization: true,
  });
  const structure = await structureOf(page);
  const drawing = await drawingOf(library, page);
  page.cleanup();
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    pieces: withSoftHyphens(piecesOf(library, items, transform), drawing.signs),
    hasPictures: drawing.hasPictures,
    isBroken: false,
    ...rulesOf(drawing.steps, transform),
    ...(structure !== undefined && { structure }),
  };
};

/** Why there are no pages. */
export type PdfFault = 'passwordNeeded' | 'broken';

const faultOf = (cause: unknown): PdfFault =>
  cause instanceof Error && cause.name === 'PasswordException' ? 'passwordNeeded' : 'broken';

const readPages = async (bytes: Uint8Array): Promise<readonly PdfPage[] | PdfFault> => {
  const library = await loadLibrary();
  const task = library.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
    isEvalSupported: false,
    disableFontFace: true,
    maxImageSize: 1,
  });
  try {
    const pdf = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      // A damaged page does not take the others with it.
      pages.push(
        await pdf
          .getPage(number)
          .then((page) => readPage(library, page))
          .catch(() => brokenPage(number)),
      );
    }
    return pages.every(({ isBroken }) => isBroken) ? 'broken' : pages;
  } catch (cause) {
    return faultOf(cause);
  } finally {
    await task.destroy().catch(() => undefined);
  }
};

/** The pages of a PDF. Never throws on a file of any content. */
export const readPdfPages = (bytes: Uint8Array): Promise<readonly PdfPage[] | PdfFault> =>
  withoutLooseEnds(() => readPages(bytes));
