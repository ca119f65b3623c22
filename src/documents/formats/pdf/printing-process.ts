/** The process that prints, from outside: one at a time, replaced before its memory grows, ended with the program. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { clearTimeout, setTimeout } from 'node:timers';
import type { PrintReply, PrintRequest } from './messages.ts';

/** When a process is replaced, and when it is given up. */
export interface ProcessLimits {
  /** Documents printed by one process. */
  readonly documents: number;
  /** Bytes of memory after a document. */
  readonly memory: number;
  /** Milliseconds for one document. */
  readonly time: number;
}

const LIMITS: ProcessLimits = { documents: 20, memory: 768 * 1024 * 1024, time: 120_000 };

/** Prints documents one after the other in a process of its own. */
export interface PrintingProcess {
  /** Rejects when the document cannot be printed, the process dies or takes too long; the next document gets a new process. */
  readonly print: (request: PrintRequest) => Promise<Uint8Array>;
  /** The processes so far and the memory of the last, for measurements. */
  readonly state: () => {
    readonly processes: number;
    readonly memory: number;
    readonly pid: number | undefined;
  };
  readonly stop: () => void;
}

interface Running {
  readonly child: ChildProcess;
  readonly complaints: string[];
  documents: number;
}

/** From source the worker is TypeScript and needs a loader, found from its own folder; in the build it stands beside the program. */
const startChild = (): ChildProcess => {
  const isSource = import.meta.filename.endsWith('.ts');
  const folder = dirname(import.meta.filename);
  return fork(join(folder, isSource ? 'worker.ts' : 'pdf-worker.mjs'), {
    cwd: folder,
    execArgv: isSource ? ['--import', 'tsx'] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
};

const MOST_COMPLAINTS = 20;

const start = (): Running => {
  const running: Running = { child: startChild(), complaints: [], documents: 0 };
  const { child, complaints } = running;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (complaints.length < MOST_COMPLAINTS) complaints.push(text);
  });
  // Told to whoever waits for an answer (see `ask`); without a listener it would end the program.
  child.on('error', () => undefined);
  release(running);
  return running;
};

/** The program may end although the process waits for documents … */
const release = ({ child }: Running): void => {
  child.unref();
  child.channel?.unref();
  if (child.stderr !== null && 'unref' in child.stderr && typeof child.stderr.unref === 'function')
    child.stderr.unref();
};

/** … but not while a document is being printed. */
const hold = ({ child }: Running): void => {
  child.ref();
  child.channel?.ref();
};

const whyItDied = ({ complaints }: Running, code: number | null, signal: string | null): Error => {
  const said = complaints.join('').trim().split('\n').slice(0, 3).join(' ');
  return new Error(
    `the process that prints PDF ended (${signal ?? `code ${code}`})${said === '' ? '' : `: ${said}`}`,
  );
};

const ask = (running: Running, request: PrintRequest, time: number): Promise<PrintReply> => {
  const { child } = running;
  const settled = new AbortController();
  const { signal } = settled;
  const answered = once(child, 'message', { signal }).then(([reply]: readonly PrintReply[]) => {
    if (reply === undefined) throw new Error('the process that prints PDF answered nothing');
    return reply;
  });
  const died = once(child, 'exit', { signal }).then(([code, name]: readonly (number | string | null)[]) => {
    throw whyItDied(running, typeof code === 'number' ? code : null, typeof name === 'string' ? name : null);
  });
  const late = new Promise<never>((_, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`the PDF was not printed within ${time} milliseconds`)),
      time,
    );
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
  child.send(request, (problem) => {
    if (problem !== null) child.kill('SIGKILL');
  });
  return Promise.race([answered, died, late]).finally(() => settled.abort());
};

/** A printing process that is started with the first document. */
export const printingProcess = (limits: ProcessLimits = LIMITS): PrintingProcess => {
  let running: Running | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let processes = 0;
  let memory = 0;

  const stop = (): void => {
    running?.child.kill('SIGKILL');
    running = undefined;
  };
  process.on('exit', stop);

  const current = (): Running => {
    if (running?.child.connected) return running;
    processes += 1;
    running = start();
    return running;
  };

  /** What comes back; a process that died, hangs or says nonsense is ended at once. */
  const replyOf = async (worker: Running, request: PrintRequest): Promise<PrintReply> => {
    hold(worker);
    try {
      return await ask(worker, request, limits.time);
    } catch (problem) {
      stop();
      throw problem;
    } finally {
      release(worker);
    }
  };

  const printNow = async (request: PrintRequest): Promise<Uint8Array> => {
    const worker = current();
    const reply = await replyOf(worker, request);
    memory = reply.memory;
    worker.documents += 1;
    if (worker.documents >= limits.documents || memory >= limits.memory) stop();
    if (reply.kind === 'failed') throw new Error(`the PDF cannot be printed: ${reply.reason}`);
    return reply.bytes;
  };

  return {
    print: (request) => {
      const printed = last.then(() => printNow(request));
      last = printed.catch(() => undefined);
      return printed;
    },
    state: () => ({ processes, memory, pid: running?.child.pid }),
    stop,
  };
};
