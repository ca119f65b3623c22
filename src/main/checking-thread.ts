/**
 * A thread that reads and checks documents beside the one that answers requests, and draws what came of it. A file on which it runs out
 * of time or memory is refused, and the others are read without it.
 */
import type { CheckedFile, RefusedDocument } from '../app/index.ts';
import type { AnswerDrawer, DrawingListener, DrawingOrder } from '../web/index.ts';
import type { CheckingTask } from './checking-orders.ts';
import { type CheckingLimits, createCheckingWorker, ThreadStopped } from './checking-worker.ts';

const LIMITS: CheckingLimits = { milliseconds: 60_000, megabytes: 1024, processMegabytes: 1536 };

/** A thread of its own that draws the answer of a check and the preview of a cycle; `close` ends it. */
export interface CheckingThread {
  readonly check: AnswerDrawer;
  readonly preview: AnswerDrawer;
  readonly close: () => Promise<void>;
}

const refusedFile = (
  file: CheckedFile,
  { code }: ThreadStopped,
  limits: CheckingLimits,
): RefusedDocument => ({
  kind: 'refused',
  file: file.name,
  refusal: {
    code,
    severity: 'error',
    place: { file: file.name },
    params: code === 'reading.tooLong' ? { seconds: Math.ceil(limits.milliseconds / 1000) } : {},
  },
});

/** Starts the thread with the first order. Orders wait for each other; each has the whole thread. */
export const createCheckingThread = (program: string, limits: CheckingLimits = LIMITS): CheckingThread => {
  const worker = createCheckingWorker(program, limits);
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();

  const draw = async (
    task: CheckingTask,
    request: DrawingOrder,
    listener: DrawingListener,
  ): Promise<void> => {
    count += 1;
    try {
      await worker.ask({ id: count, task, request }, listener);
    } catch (cause) {
      const file = cause instanceof ThreadStopped ? request.files[cause.filesRead] : undefined;
      if (!(cause instanceof ThreadStopped) || file === undefined) throw cause;
      const files = request.files.filter((each) => each !== file);
      const refused = [...request.refused, refusedFile(file, cause, limits)];
      await draw(task, { ...request, files, refused }, listener);
    }
  };

  const afterOthers =
    (task: CheckingTask): AnswerDrawer =>
    (request, listener) => {
      const drawn = last.then(() => draw(task, request, listener));
      last = drawn.catch(() => undefined);
      return drawn;
    };

  return { check: afterOthers('check'), preview: afterOthers('preview'), close: worker.stop };
};
