/**
 * The library leaves promises behind that nobody waits for: where a damaged file makes one fail, Node would end the program. While a file is
 * read, such failures of the library are heard and dropped; the file itself is read or refused as always.
 */
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';

const OF_LIBRARY = /Exception$|^FormatError$|^(?:Jpeg|Jpx|Jbig2)Error$/;

const isOfLibrary = (cause: unknown): boolean =>
  cause instanceof Error && (OF_LIBRARY.test(cause.name) || (cause.stack ?? '').includes('pdfjs-dist'));

/** A failure of anything else ends the program, as it does without a listener. */
const listen = (cause: unknown): void => {
  if (!isOfLibrary(cause)) throw cause;
};

let readers = 0;

/** Runs a reading; what it leaves behind is dropped until the turn after its end. */
export const withoutLooseEnds = async <Value>(read: () => Promise<Value>): Promise<Value> => {
  if (readers === 0) process.on('unhandledRejection', listen);
  readers += 1;
  try {
    return await read();
  } finally {
    await setImmediate();
    readers -= 1;
    if (readers === 0) process.off('unhandledRejection', listen);
  }
};
