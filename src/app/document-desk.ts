/** Where documents are composed and printed: each at most once for the same data, basis and day. */
import {
  type ChapterState,
  composeDocument,
  type DocumentInput,
  type DocumentKind,
  type DocumentTree,
  documentKinds,
} from '../documents/index.ts';
import {
  DOCUMENT_FILES,
  type DocumentFile,
  documentFile,
  type FileRequest,
  type ProducedFile,
} from './document-file.ts';
import { type DocumentOptions, type DocumentSource, documentInput } from './documents.ts';
import type { DocumentPrinter } from './ports.ts';
import { createShelf } from './shelf.ts';

/** How a document stands. It is a draft while some chapter has an issue that is more than a notice. */
export interface DocumentSummary {
  readonly kind: string;
  readonly name: string;
  /** What it is for and which rule asks for it. */
  readonly about: string;
  readonly draft: boolean;
  readonly chapters: readonly ChapterState[];
}

/** A document composed, ready to be shown or printed. */
export interface OpenedDocument extends DocumentSummary {
  readonly tree: DocumentTree;
}

/** What can be done with the documents of a cycle. Without a date, the day of the data is the day of the document. */
export interface DocumentDesk {
  /** All documents of the cycle, in the order in which it needs them. */
  summaries(source: DocumentSource, options: DocumentOptions): Promise<readonly DocumentSummary[]>;
  /** One document, or `undefined` when the cycle has none of that kind. */
  open(
    source: DocumentSource,
    request: DocumentOptions & { readonly kind: string },
  ): Promise<OpenedDocument | undefined>;
  /** The file of a document, or `undefined` when the cycle has none of that kind. Rejects when the printer fails. */
  print(source: DocumentSource, request: FileRequest): Promise<DocumentFile | undefined>;
  /** The files of a document that were already printed from the same data. */
  produced(
    source: DocumentSource,
    request: DocumentOptions & { readonly kind: string },
  ): Promise<readonly ProducedFile[]>;
}

/** What is kept in memory: inputs, summaries and documents by number, files by bytes. */
const KEPT = { inputs: 6, summaries: 12, documents: 48, bytes: 64 * 1024 * 1024, names: 2000 } as const;

/** What all documents of a cycle share: the input for composers, the kinds there are, and what it depends on as a key. */
interface Prepared {
  readonly key: string;
  readonly input: DocumentInput;
  readonly kinds: readonly DocumentKind[];
}

const prepareAs = async (
  key: string,
  source: DocumentSource,
  options: DocumentOptions,
): Promise<Prepared> => {
  const input = await documentInput(source, options);
  return { key, input, kinds: documentKinds(input) };
};

const composed = (kind: DocumentKind, input: DocumentInput): OpenedDocument => {
  const { tree, chapters } = composeDocument(kind, input);
  return { kind: kind.kind, name: kind.name, about: kind.about, draft: tree.draft, chapters, tree };
};

/** Composing takes some ten milliseconds for each document: between two of them other requests have their turn. */
const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const fileKey = (key: string, { kind, format, archive }: FileRequest): string =>
  JSON.stringify([key, kind, format, archive === true]);

/** A desk of one program; `printer` turns a composed document into bytes. */
export const createDocumentDesk = (printer: DocumentPrinter): DocumentDesk => {
  const inputs = createShelf<Prepared>(KEPT.inputs);
  const lists = createShelf<readonly DocumentSummary[]>(KEPT.summaries);
  const documents = createShelf<OpenedDocument>(KEPT.documents);
  const files = createShelf<DocumentFile>(KEPT.bytes, ({ size }) => size);
  const names = createShelf<ProducedFile>(KEPT.names);

  const prepare = async (source: DocumentSource, options: DocumentOptions): Promise<Prepared> => {
    const dated = { basis: options.basis, date: options.date ?? source.cycle.asOf };
    const years = await source.yearFingerprints();
    const key = JSON.stringify([source.sha256, years, dated.basis, dated.date]);
    return inputs.take(key, () => prepareAs(key, source, dated));
  };

  const compose = ({ key, input, kinds }: Prepared, wanted: string): Promise<OpenedDocument | undefined> => {
    const kind = kinds.find((one) => one.kind === wanted);
    return kind === undefined
      ? Promise.resolve(undefined)
      : documents.take(JSON.stringify([key, wanted]), () => Promise.resolve(composed(kind, input)));
  };

  const summarise = async ({ input, kinds }: Prepared): Promise<readonly DocumentSummary[]> => {
    const summaries: DocumentSummary[] = [];
    for (const kind of kinds) {
      const { tree: _tree, ...summary } = composed(kind, input);
      summaries.push(summary);
      await othersFirst();
    }
    return summaries;
  };

  return {
    summaries: async (source, options) => {
      const prepared = await prepare(source, options);
      return lists.take(prepared.key, () => summarise(prepared));
    },
    open: async (source, request) => compose(await prepare(source, request), request.kind),
    print: async (source, request) => {
      const prepared = await prepare(source, request);
      const document = await compose(prepared, request.kind);
      if (document === undefined) return undefined;
      const { format, archive = false } = request;
      const key = fileKey(prepared.key, request);
      const file = await files.take(key, async () =>
        documentFile(source.cycle, request, await printer(document.tree, format, { archive })),
      );
      const { bytes: _bytes, contentType: _type, ...about } = file;
      await names.take(key, () => Promise.resolve(about));
      return file;
    },
    produced: async (source, request) => {
      const { key } = await prepare(source, request);
      return DOCUMENT_FILES.flatMap((one) => names.known(fileKey(key, { ...request, ...one })) ?? []);
    },
  };
};
