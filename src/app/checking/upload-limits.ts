/** How much is taken at once from whoever uploads documents, and the refusal of a file that is too large. */
import { READING_LIMITS, refuseBySize } from '../../ingest/index.ts';
import type { RefusedDocument } from './check-documents.ts';

const MEBIBYTE = 1024 * 1024;

/** Limits of one check: number of files, bytes of each, bytes of all that are kept in memory until the answer. */
export const UPLOAD_LIMITS = {
  files: 20,
  fileBytes: READING_LIMITS.bytes,
  allBytes: 80 * MEBIBYTE,
} as const;

/** Bytes in whole megabytes, rounded up as people count them. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / MEBIBYTE);

/** The refusal of a file that was not even kept; nothing for a size (in bytes) that can be read. */
export const refusedBySize = (file: string, size: number): RefusedDocument | undefined => {
  const refused = refuseBySize(file, size);
  return refused === undefined || refused.ok ? undefined : { kind: 'refused', file, refusal: refused.error };
};
