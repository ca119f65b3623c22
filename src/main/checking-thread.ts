/**
 * A thread that reads and checks documents beside the one that answers requests. A file on which it runs out of time or memory is
 * refused, and the others are checked without it.
 */
import { Worker } from 'node:worker_threads';
import type {
  CheckedFile,
  CheckReport,
  CheckRequest,
  CycleReader,
  DocumentChecker,
  ReadFiles,
} from '../app/index.ts';
import type { CheckAnswer, CheckOrder } from './checking-orders.ts';

/** How much time a check may take from one file to the next, and how much memory the thread may use. */
export interface CheckingLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const LIMITS: CheckingLimits = { milliseconds: 60_000, megabytes: 1024 };

/** A checker in a thread of its own, which also reads documents as cycles; `close` ends it. */
export interface CheckingThread {
  readonly check: DocumentChecker;
  readonly readAsCycle: CycleReader;
  readonly close: () => Promise<void>;
}

/** The thread ended while it worked on a file: `filesRead` files were done. */
class ThreadStopped extends Error {
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

const refusedFile = (file: CheckedFile, { code }: ThreadStopped, limits: CheckingLimits) =>
  ({
    kind: 'refused',
    file: file.name,
    refusal: {
      code,
      severity: 'error',
      place: { file: file.name },
      params: code === 'reading.tooLong' ? { seconds: Math.ceil(limits.milliseconds / 1000) } : {},
    },
  }) as const;

/** Starts the thread with the first check. Checks wait for each other; each has the whole thread. */
export const createCheckingThread = (program: string, limits: CheckingLimits = LIMITS): CheckingThread => {
  let running: Worker | undefined;
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();

  const start = (): Worker => {
    const worker = new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: limits.megabytes } });
    worker.on('exit', () => {
      if (running === worker) running = undefined;
    });
    worker.on('error', () => undefined);
    worker.unref();
    running = worker;
    return worker;
  };

  const discard = async (): Promise<void> => {
    const worker = running;
    running = undefined;
    await worker?.terminate();
  };

  /** Asks the thread; one that has stopped is replaced with the next order. */
  const ask = async <Result>(order: CheckOrder, onProgress: (filesRead: number) => void): Promise<Result> => {
    try {
      return await askWorker<Result>(running ?? start(), order, { limits, onProgress });
    } catch (cause) {
      await discard();
      throw cause;
    }
  };

  const check = async (
    request: CheckRequest,
    onProgress: (filesRead: number) => void,
  ): Promise<CheckReport> => {
    count += 1;
    try {
      return await ask<CheckReport>({ id: count, task: 'check', request }, onProgress);
    } catch (cause) {
      const file = cause instanceof ThreadStopped ? request.files[cause.filesRead] : undefined;
      if (!(cause instanceof ThreadStopped) || file === undefined) throw cause;
      const others = request.files.filter((each) => each !== file);
      const report = await check({ ...request, files: others }, onProgress);
      return { ...report, documents: [...report.documents, refusedFile(file, cause, limits)] };
    }
  };

  const afterOthers = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };

  return {
    check: (request, onProgress = () => undefined) => afterOthers(() => check(request, onProgress)),
    readAsCycle: (files, options = {}) =>
      afterOthers(() => {
        count += 1;
        return ask<ReadFiles>({ id: count, task: 'cycle', request: { files, options } }, () => undefined);
      }),
    close: discard,
  };
};
