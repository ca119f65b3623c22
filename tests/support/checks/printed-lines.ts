// Documents of our own cycles as lines of text with tabs, as a published text file has them; and what is found in them.
import { runChecks } from '../../../src/checks/index.ts';
import { composeDocument, documentKinds, printHtml } from '../../../src/documents/index.ts';
import { readHtml } from '../../../src/ingest/formats/html/read-html.ts';
import { type RawDocument, readDocument, readPlainText } from '../../../src/ingest/index.ts';
import type { CycleFile, DocumentRecord, Finding } from '../../../src/model/index.ts';
import { inputOf } from '../document-input.ts';

/** A document as its lines. */
export interface PrintedLines {
  readonly name: string;
  readonly lines: readonly string[];
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const linesOf = ({ blocks }: RawDocument): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') {
      return [...block.rows.map(({ cells }) => cells.map(({ text }) => onOneLine(text)).join('\t')), ''];
    }
    return [
      block.kind === 'heading'
        ? `${'#'.repeat(block.level)} ${onOneLine(block.text)}`
        : onOneLine(block.text),
    ];
  });

/** A document of a cycle on the measured basis, where nobody's judgement departs from the figures. */
export const printedLines = async (cycle: CycleFile, kind: string): Promise<PrintedLines> => {
  const input = await inputOf({ ...cycle, assessments: [] }, { basis: 'measured' });
  const found = documentKinds(input).find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`no document ${kind}`);
  const bytes = await printHtml(composeDocument(found, input).tree);
  const name = `${cycle.administration.slug}-${cycle.year}-${kind}.txt`;
  return { name, lines: linesOf(readHtml({ name, bytes })) };
};

const HEADING = /^(#{1,6}) /;

/** The title lines and the sections whose headings are wanted, each up to the next heading of its level or above. */
export const sectionsOf = ({ name, lines }: PrintedLines, wanted: RegExp): PrintedLines => {
  const kept: string[] = lines.slice(0, TITLE_LINES);
  let level = 0;
  for (const line of lines.slice(TITLE_LINES)) {
    const depth = HEADING.exec(line)?.[1]?.length;
    if (depth !== undefined && (level === 0 || depth <= level)) level = wanted.test(line) ? depth : 0;
    if (level > 0) kept.push(line);
  }
  return { name, lines: kept };
};

const TITLE_LINES = 6;

/** What the document states. */
export const recordOf = ({ name, lines }: PrintedLines): DocumentRecord =>
  readDocument(readPlainText({ name, bytes: new TextEncoder().encode(lines.join('\n')) })).record;

/** What is found in it. */
export const findingsIn = (document: PrintedLines): readonly Finding[] =>
  runChecks({ documents: [recordOf(document)], isOurs: true });
