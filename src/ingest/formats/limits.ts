/** How much a file may hold. How long it may be read and with how much memory is decided by whoever runs the reader. */

/** Limits of reading. */
export interface ReadingLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of everything that is packed inside the file. */
  readonly inflatedBytes: number;
}

const MEBIBYTE = 1024 * 1024;

/** Limits that fit the documents of an administration with room to spare: the largest real ones hold a few megabytes. */
export const READING_LIMITS: ReadingLimits = {
  bytes: 20 * MEBIBYTE,
  inflatedBytes: 64 * MEBIBYTE,
};
