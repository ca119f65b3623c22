/** Entry of the checking thread: reads and checks what it is told, and answers with the result. */
import { parentPort } from 'node:worker_threads';
import { createCycleReader, createDocumentChecker } from '../app/index.ts';
import type { CheckAnswer, CheckOrder } from './checking-orders.ts';
import { readRaw } from './raw-reader.ts';

const check = createDocumentChecker(readRaw);
const readAsCycle = createCycleReader(readRaw);

const say = (answer: CheckAnswer<unknown>): void => parentPort?.postMessage(answer);

const resultOf = (order: CheckOrder): Promise<unknown> =>
  order.task === 'check'
    ? check(order.request, (filesRead) => say({ id: order.id, kind: 'progress', filesRead }))
    : readAsCycle(order.request.files, order.request.options);

const fulfil = async (order: CheckOrder): Promise<void> => {
  const { id } = order;
  try {
    say({ id, kind: 'result', result: await resultOf(order) });
  } catch (cause) {
    say({
      id,
      kind: 'failure',
      failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    });
  }
};

parentPort?.on('message', fulfil);
