/** Entry of the printing thread: prints what it is told and answers with the bytes. */
import { parentPort } from 'node:worker_threads';
import { printDocument } from './print-document.ts';
import type { PrintAnswer, PrintOrder } from './print-orders.ts';

const answerTo = async ({ id, tree, format, options }: PrintOrder): Promise<PrintAnswer> => {
  try {
    return { id, bytes: await printDocument(tree, format, options) };
  } catch (cause) {
    return { id, failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
};

parentPort?.on('message', async (order: PrintOrder) => parentPort?.postMessage(await answerTo(order)));
