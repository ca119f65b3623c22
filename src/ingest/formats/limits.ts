/** How much a file may hold and how long reading it may take. */

/** Limits of reading. */
export interface ReadingLimits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes of everything that is packed inside the file. */
  readonly inflatedBytes: number;
  /** Milliseconds for a file, where reading can be stopped. */
  readonly milliseconds: number;
  /** Bytes of memory of the process that reads, where reading can be stopped. */
  readonly memory: number;
}

const MEBIBYTE = 1024 * 1024;

/** Limits that fit the documents of an administration with room to spare: the largest real ones hold a few megabytes. */
export const READING_LIMITS: ReadingLimits = {
  bytes: 20 * MEBIBYTE,
  inflatedBytes: 64 * MEBIBYTE,
  milliseconds: 60_000,
  memory: 1024 * MEBIBYTE,
};
