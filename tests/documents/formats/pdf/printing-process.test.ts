// The process that prints: one document after the other, replaced in time, never waited for in vain.
import { kill } from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { pageDocument } from '../../../../src/documents/formats/pdf/page-document.ts';
import {
  type PrintingProcess,
  type ProcessLimits,
  printingProcess,
} from '../../../../src/documents/formats/pdf/printing-process.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

const LIMITS: ProcessLimits = { documents: 20, memory: 2 ** 30, time: 60_000 };
const request = { data: pageDocument(sampleDocument()), archive: false };
/** A heading that says it leads to a level that no document has: the template breaks down on it. */
const broken = {
  data: { ...request.data, blocks: [{ kind: 'heading', level: 0, text: 'x', anchor: 'x' } as const] },
  archive: false,
};

let started: PrintingProcess[] = [];
const processWith = (limits: Partial<ProcessLimits> = {}): PrintingProcess => {
  const printing = printingProcess({ ...LIMITS, ...limits });
  started.push(printing);
  return printing;
};
afterEach(() => {
  for (const printing of started) printing.stop();
  started = [];
});

describe('the process that prints', () => {
  it('takes requests that come at once one after the other', async () => {
    const printing = processWith();
    const all = await Promise.all([1, 2, 3].map(() => printing.print(request)));
    expect(all.map(({ length }) => length)).toEqual([all[0]?.length, all[0]?.length, all[0]?.length]);
    expect(printing.state().processes).toBe(1);
  });

  it('is replaced after so many documents, and when it has grown too much', async () => {
    const printing = processWith({ documents: 2 });
    for (let count = 0; count < 5; count += 1) await printing.print(request);
    expect(printing.state().processes).toBe(3);
    const small = processWith({ memory: 1 });
    await small.print(request);
    await small.print(request);
    expect(small.state().processes).toBe(2);
  });

  it('says why a document cannot be printed, and prints the next one', async () => {
    const printing = processWith();
    await expect(printing.print(broken)).rejects.toThrow(/cannot be printed: Typst: .+/);
    expect((await printing.print(request)).length).toBeGreaterThan(1000);
  });

  it('is an error when it dies, not a wait, and the next document gets a new one', async () => {
    const printing = processWith();
    await printing.print(request);
    const { pid } = printing.state();
    const printed = printing.print(request);
    await Promise.resolve();
    if (pid !== undefined) kill(pid, 'SIGKILL');
    await expect(printed).rejects.toThrow(/ended|channel closed/i);
    expect((await printing.print(request)).length).toBeGreaterThan(1000);
    expect(printing.state().processes).toBe(2);
  });

  it('is given up when a document takes too long', async () => {
    const printing = processWith({ time: 1 });
    await expect(printing.print(request)).rejects.toThrow(/within 1 milliseconds/);
    expect(printing.state().pid).toBeUndefined();
  });
});
