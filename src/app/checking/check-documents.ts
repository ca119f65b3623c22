/** Use case: documents are read and checked together; nothing is kept and nothing is written. */
import { runChecks } from '../../checks/index.ts';
import { type RawDocument, readDocument } from '../../ingest/index.ts';
import type { Issue, Result } from '../../kernel/index.ts';
import type { CharacterCounts, DocumentRecord, Finding, ReadTable, TextRecord } from '../../model/index.ts';
import { sha256Of } from '../sha256.ts';
import type { Answer, Question } from './answer.ts';
import { groupsOf } from './groups.ts';
import { answersByKey, type KeyedRecord, questionsOf, withAnswers } from './questions.ts';
import { tablesAsUnderstood } from './table-cells.ts';
import { unusedAnswers } from './unused-answers.ts';

/** A file to be checked; names tell files apart, so each occurs once. */
export interface CheckedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is to be checked, with what the user has answered about it. */
export interface CheckRequest {
  readonly files: readonly CheckedFile[];
  readonly answers: readonly Answer[];
}

/** Turns the bytes of a file into a raw document, or says in an issue of the whole file why it cannot. */
export type RawReader = (file: CheckedFile) => Promise<Result<RawDocument, Issue>>;

/** A document that was read. `texts`: its headings and lines outside tables. */
export interface CheckedDocument {
  readonly kind: 'read';
  readonly file: string;
  readonly about: Pick<DocumentRecord, 'kind' | 'administration' | 'year' | 'plannedYears'>;
  readonly tables: readonly ReadTable[];
  readonly texts: readonly TextRecord[];
  readonly characters: CharacterCounts;
  readonly issues: readonly Issue[];
}

/** A file that could not be read, and why. */
export interface RefusedDocument {
  readonly kind: 'refused';
  readonly file: string;
  readonly refusal: Issue;
}

/** What came of a check. Findings: errors first. */
export interface CheckReport {
  readonly documents: readonly (CheckedDocument | RefusedDocument)[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  /** Answers that were not used, because their document changed or is not there. */
  readonly unused: readonly Issue[];
}

/** How far a check has come: the file that is being read now (from 0), or all of them when the rules run. */
export type CheckProgress = (filesRead: number) => void;

/** Checks documents wherever that is done: in this thread, or in one beside it. */
export type DocumentChecker = (request: CheckRequest, onProgress?: CheckProgress) => Promise<CheckReport>;

interface Understood {
  readonly document: CheckedDocument;
  readonly record: DocumentRecord;
}

const understand = (raw: RawDocument): Understood => {
  const { record, characters, issues, ...read } = readDocument(raw);
  const tables = tablesAsUnderstood(read.tables, record);
  const { file, kind, administration, year, plannedYears, texts } = record;
  const about = {
    kind,
    plannedYears,
    ...(administration !== undefined && { administration }),
    ...(year !== undefined && { year }),
  };
  return { document: { kind: 'read', file, about, tables, texts, characters, issues }, record };
};

const ORDER: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, notice: 2 };

/** Findings over all groups: those of one administration are compared with each other, never with another's. */
const findingsOf = (records: readonly DocumentRecord[]): readonly Finding[] =>
  groupsOf(records)
    .flatMap((documents) => runChecks({ documents, isOurs: false }))
    .toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity]);

/** A checker that reads with `read` in the thread that calls it. A file that cannot be read is refused; the others are checked. */
export const createDocumentChecker =
  (read: RawReader): DocumentChecker =>
  async ({ files, answers }, onProgress = () => undefined) => {
    const documents: (CheckedDocument | RefusedDocument)[] = [];
    const records: KeyedRecord[] = [];
    for (const [index, file] of files.entries()) {
      onProgress(index);
      const raw = await read(file);
      if (raw.ok) {
        const { document, record } = understand(raw.value);
        documents.push(document);
        records.push({ record, key: { sha256: await sha256Of(file.bytes), name: file.name } });
      } else documents.push({ kind: 'refused', file: file.name, refusal: raw.error });
    }
    onProgress(files.length);
    const given = answersByKey(answers);
    return {
      documents,
      questions: questionsOf(records, given),
      findings: findingsOf(records.map((record) => withAnswers(record, given))),
      unused: unusedAnswers(
        answers,
        records.map(({ key }) => key),
      ),
    };
  };
