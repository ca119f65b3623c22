/** All Italian sentences of issues, by code. */
import type { IssueText, IssueTexts } from '../../issues/issue-text.ts';
import { ITALIAN_CONTENT_TEXTS } from './content-texts.ts';
import { ITALIAN_DOCUMENT_TEXTS } from './document-texts.ts';
import { ITALIAN_ENGINE_TEXTS } from './engine-texts.ts';
import { ITALIAN_FILE_TEXTS } from './file-texts.ts';
import { ITALIAN_MAP_TEXTS } from './map-texts.ts';
import { ITALIAN_PIRA_TEXTS } from './pira-texts.ts';
import { ITALIAN_PLAN_TEXTS } from './plan-texts.ts';
import { ITALIAN_READING_TEXTS } from './reading-texts.ts';
import { ITALIAN_REPORT_TEXTS } from './report-texts.ts';
import { ITALIAN_SCHEMA_TEXTS } from './schema-texts.ts';
import { ITALIAN_SHEET_TEXTS } from './sheet-texts.ts';
import { ITALIAN_STRUCTURE_TEXTS } from './structure-texts.ts';
import { ITALIAN_VALIDATION_TEXTS } from './validation-texts.ts';

/** Sentences by code. */
export const ITALIAN_ISSUE_TEXTS: IssueTexts = {
  ...ITALIAN_FILE_TEXTS,
  ...ITALIAN_SCHEMA_TEXTS,
  ...ITALIAN_STRUCTURE_TEXTS,
  ...ITALIAN_CONTENT_TEXTS,
  ...ITALIAN_ENGINE_TEXTS,
  ...ITALIAN_MAP_TEXTS,
  ...ITALIAN_PIRA_TEXTS,
  ...ITALIAN_SHEET_TEXTS,
  ...ITALIAN_DOCUMENT_TEXTS,
  ...ITALIAN_PLAN_TEXTS,
  ...ITALIAN_READING_TEXTS,
  ...ITALIAN_REPORT_TEXTS,
  ...ITALIAN_VALIDATION_TEXTS,
};

/** What is said of a code without a sentence, for instance from a newer program. */
export const ITALIAN_UNKNOWN_ISSUE = (code: string): IssueText => ({
  what: `c'è qualcosa da controllare (${code})`,
  todo: 'Confronta il dato con la descrizione del formato.',
});
