/** A worker that is started with its first order, and anew after it has stopped or was stopped for its limits. */
import { Worker } from 'node:worker_threads';
import type { DrawingListener } from '../web/index.ts';
import type { CheckAnswer, CheckOrder } from './checking-orders.ts';

/**
 * How much time a check may take from one file to the next; how much memory the objects of the thread may use, and by how much the memory
 * of the whole process may grow meanwhile: bytes that libraries unpack are no objects.
 */
export interface CheckingLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly processMegabytes: number;
}

/** The thread ended while it worked on a file: `filesRead` files were done. */
export class ThreadStopped extends Error {
  readonly code: 'reading.tooLong' | 'reading.tooMuchMemory';
  readonly filesRead: number;
  constructor(code: ThreadStopped['code'], filesRead: number) {
    super(code);
    this.code = code;
    this.filesRead = filesRead;
  }
}

const isOutOfMemory = (cause: Error): boolean => 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';

const MEBIBYTE = 1024 * 1024;

/** How often the memory of the process is looked at, in milliseconds. */
const LOOK_EVERY = 50;

/** Calls once when the process has grown by more than it may; answers what ends the watch. */
const watchMemory = (megabytes: number, exceeded: () => void): (() => void) => {
  const most = process.memoryUsage.rss() + megabytes * MEBIBYTE;
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() <= most) return;
    clearInterval(timer);
    exceeded();
  }, LOOK_EVERY);
  return () => clearInterval(timer);
};

/** One order to one worker: settles with its end, or fails when it stops. */
const askWorker = (
  worker: Worker,
  order: CheckOrder,
  { limits, listener }: { limits: CheckingLimits; listener: DrawingListener },
): Promise<void> =>
  new Promise((resolve, reject) => {
    let filesRead = 0;
    let timer: NodeJS.Timeout | undefined;
    const stop = (code: ThreadStopped['code']): void => fail(new ThreadStopped(code, filesRead));
    const fail = (cause: Error): void => {
      release();
      reject(isOutOfMemory(cause) ? new ThreadStopped('reading.tooMuchMemory', filesRead) : cause);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => stop('reading.tooLong'), limits.milliseconds);
    };
    const advance = (done: number): void => {
      filesRead = done;
      wait();
      listener.progress(done);
    };
    const hear = (answer: CheckAnswer): void => {
      if (answer.kind === 'progress') advance(answer.filesRead);
      else if (answer.kind === 'piece') listener.piece(answer.markup);
      else if (answer.kind === 'failure') fail(new Error(answer.failure));
      else {
        release();
        resolve();
      }
    };
    const ended = (code: number): void => fail(new Error(`the checking thread ended with ${code}`));
    const endWatch = watchMemory(limits.processMegabytes, () => stop('reading.tooMuchMemory'));
    const release = (): void => {
      clearTimeout(timer);
      endWatch();
      worker.off('message', hear).off('error', fail).off('exit', ended);
    };
    worker.on('message', hear).on('error', fail).on('exit', ended);
    wait();
    worker.postMessage(order);
  });

/** A worker for orders that come one after the other. */
export interface CheckingWorker {
  /** Fails with `ThreadStopped` when the worker came to its limits, with any other error when it failed. */
  readonly ask: (order: CheckOrder, listener: DrawingListener) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The worker of a program. */
export const createCheckingWorker = (program: string, limits: CheckingLimits): CheckingWorker => {
  let running: Worker | undefined;

  const start = (): Worker => {
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } });
    worker.on('exit', () => {
      if (running === worker) running = undefined;
    });
    // A failure between two orders concerns nobody: the next order starts another worker.
    worker.on('error', () => undefined);
    worker.unref();
    running = worker;
    return worker;
  };

  const stop = async (): Promise<void> => {
    const worker = running;
    running = undefined;
    await worker?.terminate();
  };

  return {
    stop,
    ask: async (order, listener) => {
      try {
        await askWorker(running ?? start(), order, { limits, listener });
      } catch (cause) {
        await stop();
        throw cause;
      }
    },
  };
};
