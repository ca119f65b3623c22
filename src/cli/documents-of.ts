/** What the document commands share: the day asked for, and what a document lacks as text. */
import type { DocumentOptions, DocumentSummary } from '../app/index.ts';
import { parseLocalDate } from '../kernel/index.ts';
import { documentSentence, issueMessage, placeText, vocabulary } from '../wording/index.ts';
import { type CommandCall, CommandError } from './command.ts';
import { basisOf } from './sources.ts';

/** Basis and day of the documents; without a day, that of the data. */
export const documentOptionsOf = (call: CommandCall): DocumentOptions => {
  const basis = basisOf(call);
  if (call.date === undefined) return { basis };
  const date = parseLocalDate(call.date);
  if (date === undefined)
    throw new CommandError(`«${call.date}» non è un giorno del calendario: scrivere per esempio 2020-05-28.`);
  return { basis, date };
};

/** What a document lacks, by chapter: a sentence for each finding. */
export const missingText = (document: DocumentSummary): string => {
  const chapters = document.chapters.flatMap(({ title, issues }) =>
    issues.length === 0
      ? []
      : [
          `${title}\n`,
          ...issues.map(
            (issue) =>
              `  [${vocabulary().severities[issue.severity]}] ${issueMessage(issue)} (${placeText(issue.place)})\n`,
          ),
        ],
  );
  return `${document.name}. ${documentSentence(document)}\n${chapters.join('')}`;
};

/** The same as data, for other programs. */
export const missingRecords = ({ chapters }: DocumentSummary) =>
  chapters.flatMap((chapter) =>
    chapter.issues.map((issue) => ({
      chapter: chapter.id,
      title: chapter.title,
      code: issue.code,
      severity: issue.severity,
      place: issue.place,
      sentence: issueMessage(issue),
    })),
  );
