/** The file of a document: its name, its type, its bytes with their fingerprint. */
import type { DocumentFormat } from '../documents/index.ts';
import type { Basis, CycleFile } from '../model/index.ts';
import type { DocumentOptions } from './documents.ts';
import { sha256Of } from './sha256.ts';

/** Which file of which document. `archive`: the PDF to keep instead of the one to publish. */
export interface FileRequest extends DocumentOptions {
  readonly kind: string;
  readonly format: DocumentFormat;
  readonly archive?: boolean;
}

/** What is known of a file that was produced. */
export interface ProducedFile {
  readonly format: DocumentFormat;
  readonly archive: boolean;
  readonly fileName: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file produced, with its bytes. */
export interface DocumentFile extends ProducedFile {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/** The files that a document can be had as, in the order in which they are offered. */
export const DOCUMENT_FILES: readonly { readonly format: DocumentFormat; readonly archive: boolean }[] = [
  { format: 'pdf', archive: false },
  { format: 'pdf', archive: true },
  { format: 'docx', archive: false },
  { format: 'xlsx', archive: false },
  { format: 'html', archive: false },
];

const CONTENT_TYPES: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
};

/** What the name says of the basis; the usual one goes without saying. */
const BASIS_PART: Readonly<Record<Basis, string>> = { measured: '-misurato', manager: '', oiv: '-oiv' };

/** A readable name that every system takes: `relazione-2019-cciaa-ms.pdf`. */
export const documentFileName = (cycle: CycleFile, request: FileRequest): string => {
  const { kind, basis, format, archive } = request;
  const name = `${kind}-${cycle.year}-${cycle.administration.slug}${BASIS_PART[basis]}${archive === true ? '-archivio' : ''}`;
  return `${name.replaceAll(/[^a-zA-Z0-9._-]+/g, '-')}.${format}`;
};

/** The bytes as a file. */
export const documentFile = async (
  cycle: CycleFile,
  request: FileRequest,
  bytes: Uint8Array,
): Promise<DocumentFile> => ({
  format: request.format,
  archive: request.archive === true,
  fileName: documentFileName(cycle, request),
  size: bytes.byteLength,
  sha256: await sha256Of(bytes),
  bytes,
  contentType: CONTENT_TYPES[request.format],
});
