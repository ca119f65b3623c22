/** `documents FILE|AMMINISTRAZIONE ANNO`: the documents of a cycle and how each stands. */
import { createDocumentDesk, type DocumentSummary } from '../../app/index.ts';
import { documentStateWord, documentsSentence, severityCounts } from '../../wording/index.ts';
import { type Command, EXIT } from '../command.ts';
import { documentOptionsOf, missingRecords } from '../documents-of.ts';
import { jsonText, textTable } from '../output.ts';
import { withCycle } from '../sources.ts';

const record = (document: DocumentSummary) => {
  const { kind, name, about, draft } = document;
  return { kind, name, about, draft, missing: missingRecords(document) };
};

const line = ({ kind, name, draft, chapters }: DocumentSummary): readonly string[] => [
  kind,
  documentStateWord(draft),
  severityCounts(chapters.flatMap(({ issues }) => issues)),
  name,
];

const HEADER = ['tipo', 'stato', 'rilievi', 'documento'];

/** Prints the list; exit code 1 when some document is a draft. */
export const documentsCommand: Command = {
  name: 'documents',
  run: (call, outside) => {
    const options = documentOptionsOf(call);
    return withCycle(call.positionals, outside, async (view) => {
      const documents = await createDocumentDesk(outside.printDocument).summaries(view, options);
      if (call.json) outside.print(jsonText(documents.map(record)));
      else
        outside.print(
          `${textTable(HEADER, documents.map(line))}${documentsSentence(view.cycle.year, documents)}\n`,
        );
      return documents.some(({ draft }) => draft) ? EXIT.differences : EXIT.well;
    });
  },
};
