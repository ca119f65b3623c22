/** A thread that prints documents beside the one that answers requests: a long document takes seconds of calculation. */
import { Worker } from 'node:worker_threads';
import type { DocumentPrinter } from '../app/index.ts';
import type { PrintAnswer, PrintOrder } from './print-orders.ts';

/** What waits for an answer. */
interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (cause: Error) => void;
}

/** A printer in a thread of its own; `close` ends it. */
export interface PrintingThread {
  readonly print: DocumentPrinter;
  readonly close: () => Promise<void>;
}

/** Starts the thread with the first document; one that ends by itself fails what it was printing and is started anew. */
export const createPrintingThread = (program: string): PrintingThread => {
  let running: Worker | undefined;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const fail = (cause: Error): void => {
    running = undefined;
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };

  const answer = ({ id, bytes, failure }: PrintAnswer): void => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (bytes !== undefined) asked?.resolve(bytes);
    else asked?.reject(new Error(failure));
  };

  const start = (): Worker => {
    const worker = new Worker(program);
    worker.on('message', answer);
    worker.on('error', fail);
    worker.on('exit', (code) => {
      if (running === worker) fail(new Error(`the printing thread ended with ${code}`));
    });
    worker.unref();
    running = worker;
    return worker;
  };

  return {
    print: (tree, format, options) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject });
        const order: PrintOrder = { id: count, tree, format, options };
        (running ?? start()).postMessage(order);
      }),
    close: async () => {
      await running?.terminate();
    },
  };
};

/** Two threads: PDFs, which are asked for most, do not wait behind long documents for word processors. */
export const createPrintingThreads = (program: string): PrintingThread => {
  const [pdfs, others] = [createPrintingThread(program), createPrintingThread(program)];
  return {
    print: (tree, format, options) => (format === 'pdf' ? pdfs : others).print(tree, format, options),
    close: async () => {
      await Promise.all([pdfs.close(), others.close()]);
    },
  };
};
