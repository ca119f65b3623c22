/**
 * A thread that reads and checks documents beside the one that answers requests. A file on which it runs out of time or memory is
 * refused, and the others are checked without it.
 */
import type {
  CheckedFile,
  CheckReport,
  CheckRequest,
  CycleReader,
  DocumentChecker,
  ReadFiles,
} from '../app/index.ts';
import { type CheckingLimits, createCheckingWorker, ThreadStopped } from './checking-worker.ts';

const LIMITS: CheckingLimits = { milliseconds: 60_000, megabytes: 1024 };

/** A checker in a thread of its own, which also reads documents as cycles; `close` ends it. */
export interface CheckingThread {
  readonly check: DocumentChecker;
  readonly readAsCycle: CycleReader;
  readonly close: () => Promise<void>;
}

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
  const worker = createCheckingWorker(program, limits);
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();

  const check = async (
    request: CheckRequest,
    onProgress: (filesRead: number) => void,
  ): Promise<CheckReport> => {
    count += 1;
    try {
      return await worker.ask<CheckReport>({ id: count, task: 'check', request }, onProgress);
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
        return worker.ask<ReadFiles>(
          { id: count, task: 'cycle', request: { files, options } },
          () => undefined,
        );
      }),
    close: worker.stop,
  };
};
