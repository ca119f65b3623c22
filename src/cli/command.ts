/** What a command is, and what commands may ask of the outside; the composition root hands it in. */
import type { CycleReader, DocumentChecker, DocumentPrinter, DocumentSource, Ports } from '../app/index.ts';
import type { CycleFile } from '../model/index.ts';

/** Exit codes: everything well; done, but with errors or differences in the data; the call or its input cannot be used. */
export const EXIT = { well: 0, differences: 1, unusable: 2 } as const;

/** A refusal with a sentence for the person at the terminal; `unusable` unless said otherwise. */
export class CommandError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number = EXIT.unusable, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** The outside of the command line. */
export interface CliOutside {
  /** Writes text or bytes to standard output. */
  print(content: string | Uint8Array): void;
  /** Writes to standard error. */
  complain(text: string): void;
  /** Reads a file whole; a `CommandError` when it cannot. */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes a file whole or not at all; a `CommandError` when it cannot. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>;
  /** Prints documents. */
  readonly printDocument: DocumentPrinter;
  /** Reads and checks documents that others published. */
  readonly checkDocuments: DocumentChecker;
  /** Reads published documents as a candidate cycle. */
  readonly readAsCycle: CycleReader;
  /** Opens the store (starting the embedded database if need be), does the work and closes it again. */
  withStore<Value>(work: (ports: Ports) => Promise<Value>): Promise<Value>;
  /** Loads the demonstration cycles; answers what was loaded. */
  loadDemonstration(ports: Ports): Promise<readonly string[]>;
  /** Serves the pages until it is stopped. */
  serve(options: { readonly port?: number }): Promise<void>;
  /** Runs the independent verifier on a cycle and its results; answers its report and exit code. */
  verify(cycle: CycleFile, results: string): Promise<{ readonly exitCode: number; readonly report: string }>;
}

/** Options understood by several commands, after parsing. */
export interface CommandCall {
  readonly positionals: readonly string[];
  readonly json: boolean;
  readonly exact: boolean;
  readonly basis: string | undefined;
  readonly unit: string | undefined;
  readonly field: string | undefined;
  readonly out: string | undefined;
  readonly port: string | undefined;
  readonly levels: string | undefined;
  /** Why parts that were approved are replaced by an import. */
  readonly reason: string | undefined;
  /** Format of a document. */
  readonly format: string | undefined;
  /** The PDF to keep instead of the one to publish. */
  readonly archive: boolean;
  /** The day of a document. */
  readonly date: string | undefined;
  /** File with the answers to what a document leaves open. */
  readonly answers: string | undefined;
}

/** A command of the program. */
export interface Command {
  readonly name: string;
  readonly run: (call: CommandCall, outside: CliOutside) => Promise<number>;
}

/** A cycle opened for a command, whether from a file or from the store. */
export type OpenedView = DocumentSource;
