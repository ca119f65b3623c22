/** How much is taken at once from whoever uploads documents, and the refusal of a file that is too large. */
import type { RefusedDocument } from './check-documents.ts';

const MEBIBYTE = 1024 * 1024;

/** Limits of one check: number of files, bytes of each, bytes of all that are kept in memory until the answer. */
export const UPLOAD_LIMITS = {
  files: 20,
  fileBytes: 20 * MEBIBYTE,
  allBytes: 80 * MEBIBYTE,
} as const;

/** Bytes in whole megabytes, rounded up as people count them. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / MEBIBYTE);

/** The refusal of a file that was not even kept. `size` in bytes. */
export const tooLargeFile = (file: string, size: number): RefusedDocument => ({
  kind: 'refused',
  file,
  refusal: {
    code: 'reading.tooLarge',
    severity: 'error',
    place: { file },
    params: { size: megabytes(size), limit: megabytes(UPLOAD_LIMITS.fileBytes) },
  },
});
