/** Entry of the checking thread: reads and checks what it is told, and answers with the report. */
import { parentPort } from 'node:worker_threads';
import { createDocumentChecker } from '../app/index.ts';
import type { CheckAnswer, CheckOrder } from './checking-orders.ts';
import { readRaw } from './raw-reader.ts';

const check = createDocumentChecker(readRaw);

const say = (answer: CheckAnswer): void => parentPort?.postMessage(answer);

const fulfil = async ({ id, request }: CheckOrder): Promise<void> => {
  try {
    const report = await check(request, (filesRead) => say({ id, kind: 'progress', filesRead }));
    say({ id, kind: 'report', report });
  } catch (cause) {
    say({
      id,
      kind: 'failure',
      failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    });
  }
};

parentPort?.on('message', fulfil);
