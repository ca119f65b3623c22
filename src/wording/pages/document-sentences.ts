/** First sentences of the pages of documents: what must be delivered, and what is missing? */
import type { Issue, Severity } from '../../kernel/index.ts';
import { ITALIAN_DOCUMENT_PAGES } from '../it/pages/document-phrases.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from '../language.ts';

const PHRASES: PerLanguage<typeof ITALIAN_DOCUMENT_PAGES> = { it: ITALIAN_DOCUMENT_PAGES };

/** A document as far as its sentences need it. */
interface DocumentState {
  readonly name: string;
  readonly chapters: readonly { readonly issues: readonly Issue[] }[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

const isMissing = ({ severity }: Issue): boolean => severity !== 'notice';

/** How many things a document lacks: its issues that are more than notices. */
const missingOf = ({ chapters }: Pick<DocumentState, 'chapters'>): number =>
  chapters.reduce((sum, { issues }) => sum + issues.filter(isMissing).length, 0);

/** "BOZZA" while something is missing, else "completo". */
export const documentStateWord = (draft: boolean, language: Language = DEFAULT_LANGUAGE): string =>
  PHRASES[language].states[draft ? 'draft' : 'complete'];

/** What must be delivered, what is missing? Over all documents of a year. */
export const documentsSentence = (
  year: number,
  documents: readonly DocumentState[],
  language: Language = DEFAULT_LANGUAGE,
): string => {
  const phrases = PHRASES[language];
  const lacking = documents
    .map((document) => ({ name: document.name, missing: missingOf(document) }))
    .filter(({ missing }) => missing > 0)
    .toSorted((first, second) => second.missing - first.missing);
  const [most] = lacking;
  if (documents.length === 0) return phrases.none(year);
  if (most === undefined) return phrases.allComplete(year, documents.length);
  const total = lacking.reduce((sum, { missing }) => sum + missing, 0);
  return `${phrases.some(year, documents.length, lacking.length)} ${phrases.missing(total, most.name, most.missing)}`;
};

/** How one document stands: complete, or a draft with the number of things missing and of chapters concerned. */
export const documentSentence = (
  { chapters }: Pick<DocumentState, 'chapters'>,
  language: Language = DEFAULT_LANGUAGE,
): string => {
  const missing = missingOf({ chapters });
  const notices = chapters.reduce((sum, { issues }) => sum + issues.length, 0) - missing;
  const concerned = chapters.filter(({ issues }) => issues.some(isMissing)).length;
  return missing === 0
    ? PHRASES[language].complete(notices)
    : PHRASES[language].draft(missing, concerned, chapters.length);
};

/** "2 errori, 5 cose da completare": the issues by severity, those that there are. */
export const severityCounts = (issues: readonly Issue[], language: Language = DEFAULT_LANGUAGE): string =>
  SEVERITIES.flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count === 0 ? [] : [PHRASES[language].severities[severity](count)];
  }).join(', ');
