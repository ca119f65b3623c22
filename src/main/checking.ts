/** Entry of the checking thread: reads and checks what it is told, and draws the answer piece by piece. */
import { parentPort } from 'node:worker_threads';
import { createCycleReader, createDocumentChecker } from '../app/index.ts';
import { type AnswerDrawer, createCheckDrawer, createPreviewDrawer } from '../web/index.ts';
import type { CheckAnswer, CheckingTask, CheckOrder } from './checking-orders.ts';
import { readRaw } from './raw-reader.ts';

const DRAWERS: Readonly<Record<CheckingTask, AnswerDrawer>> = {
  check: createCheckDrawer(createDocumentChecker(readRaw)),
  preview: createPreviewDrawer(createCycleReader(readRaw)),
};

const say = (answer: CheckAnswer): void => parentPort?.postMessage(answer);

const fulfil = async ({ id, task, request }: CheckOrder): Promise<void> => {
  try {
    await DRAWERS[task](request, {
      progress: (filesRead) => say({ id, kind: 'progress', filesRead }),
      piece: (markup) => say({ id, kind: 'piece', markup }),
    });
    say({ id, kind: 'end' });
  } catch (cause) {
    say({
      id,
      kind: 'failure',
      failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    });
  }
};

parentPort?.on('message', fulfil);
