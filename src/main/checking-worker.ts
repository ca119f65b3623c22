/** A worker that is started with its first order, and anew after it has stopped or was stopped for its limits. */
import { Worker } from 'node:worker_threads';
import type { CheckAnswer, CheckOrder } from './checking-orders.ts';

/** How much time a check may take from one file to the next, and how much memory the thread may use. */
export interface CheckingLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
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

/** One order to one worker: settles with its report, or fails when it stops. */
const askWorker = <Result>(
  worker: Worker,
  order: CheckOrder,
  { limits, onProgress }: { limits: CheckingLimits; onProgress: (filesRead: number) => void },
): Promise<Result> =>
  new Promise((resolve, reject) => {
    let filesRead = 0;
    let timer: NodeJS.Timeout | undefined;
    const fail = (cause: Error): void => {
      release();
      reject(isOutOfMemory(cause) ? new ThreadStopped('reading.tooMuchMemory', filesRead) : cause);
    };
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => fail(new ThreadStopped('reading.tooLong', filesRead)), limits.milliseconds);
    };
    const advance = (done: number): void => {
      filesRead = done;
      wait();
      onProgress(done);
    };
    const hear = (answer: CheckAnswer<Result>): void => {
      if (answer.kind === 'progress') advance(answer.filesRead);
      else if (answer.kind === 'failure') fail(new Error(answer.failure));
      else {
        release();
        resolve(answer.result);
      }
    };
    const ended = (code: number): void => fail(new Error(`the checking thread ended with ${code}`));
    const release = (): void => {
      clearTimeout(timer);
      worker.off('message', hear).off('error', fail).off('exit', ended);
    };
    worker.on('message', hear).on('error', fail).on('exit', ended);
    wait();
    worker.postMessage(order);
  });

/** A worker for orders that come one after the other. */
export interface CheckingWorker {
  /** Fails with `ThreadStopped` when the worker came to its limits, with any other error when it failed. */
  readonly ask: <Result>(order: CheckOrder, onProgress: (filesRead: number) => void) => Promise<Result>;
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
    ask: async (order, onProgress) => {
      try {
        return await askWorker(running ?? start(), order, { limits, onProgress });
      } catch (cause) {
        await stop();
        throw cause;
      }
    },
  };
};
