/** `check FILE...`: reads documents that others published and lists what contradicts what; nothing is written. */
import {
  type Answer,
  type CheckedDocument,
  type CheckedFile,
  type CheckReport,
  cellCounts,
  isUnanswered,
  mainForm,
  readAnswers,
} from '../../app/index.ts';
import type { Place, Severity } from '../../kernel/index.ts';
import type { Finding } from '../../model/index.ts';
import {
  checkSentence,
  documentKindName,
  findingSentence,
  issueSentence,
  openQuestionsSentence,
  readingSentence,
  severityHeading,
} from '../../wording/index.ts';
import { type CliOutside, type Command, type CommandCall, CommandError, EXIT } from '../command.ts';
import { jsonText } from '../output.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** `file:12`, as editors and terminals understand it; where there are no lines, page or cell. */
const placeMark = (place: Place): string => {
  if ('id' in place) return `${place.id}.${place.field}`;
  const { file, line, page, sheet, cell } = place;
  if (line !== undefined) return `${file}:${line}`;
  if (cell !== undefined) return `${file}:${sheet === undefined ? '' : `${sheet}!`}${cell}`;
  return page === undefined ? file : `${file}:pagina ${page}`;
};

/** Further places; the file is named again only where it is another one. */
const alsoLine = ([first, ...others]: readonly Place[]): string => {
  if (first === undefined || others.length === 0) return '';
  const file = 'id' in first ? undefined : first.file;
  const marks = others.map((place) => {
    const mark = placeMark(place);
    return file !== undefined && mark.startsWith(`${file}:`) ? mark.slice(file.length) : mark;
  });
  return `\n    anche ${[...new Set(marks)].join(', ')}`;
};

const findingLines = (finding: Finding): string => {
  const [first] = finding.places.map(placeMark);
  const also = alsoLine(finding.places);
  return `  ${first ?? ''}  [${finding.rule}] ${findingSentence(finding)}${also}\n`;
};

const severityPart = (findings: readonly Finding[], severity: Severity): string => {
  const some = findings.filter((finding) => finding.severity === severity);
  if (some.length === 0) return '';
  const { name, meaning } = severityHeading(severity);
  return `\n${name} (${some.length}): ${meaning}\n${some.map(findingLines).join('')}`;
};

const documentLine = (document: CheckedDocument): string => {
  const year = document.about.year === undefined ? '' : ` ${document.about.year}`;
  return `${document.file}: ${documentKindName(document.about.kind)}${year}. ${readingSentence(cellCounts(document))}\n`;
};

const readDocuments = ({ documents }: CheckReport): readonly CheckedDocument[] =>
  documents.filter((document) => document.kind === 'read');

const reportText = (report: CheckReport): string => {
  const read = readDocuments(report);
  const open = report.questions.filter(isUnanswered).length;
  return [
    ...read.map(documentLine),
    ...SEVERITIES.map((severity) => severityPart(report.findings, severity)),
    `\n${checkSentence({ read: read.length, refused: report.documents.length - read.length, findings: report.findings })}\n`,
    ...(open === 0 ? [] : [`${openQuestionsSentence(open)}\n`]),
  ].join('');
};

/** A place with its line; where a format has no lines, with its page, or its sheet and cell. */
const placeRecord = (place: Place) => {
  if ('id' in place || place.line === undefined) return place;
  return { file: place.file, line: place.line };
};

const reportRecord = (report: CheckReport) => ({
  documents: readDocuments(report).map((document) => ({
    file: document.file,
    form: mainForm(document),
    tables: document.tables.length,
    cells: cellCounts(document),
  })),
  findings: report.findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    places: finding.places.map(placeRecord),
    published: finding.published ?? null,
    expected: finding.expected ?? null,
    message: findingSentence(finding),
  })),
});

/** The answers of the file that the call names. */
export const answersOf = async (call: CommandCall, outside: CliOutside): Promise<readonly Answer[]> => {
  if (call.answers === undefined) return [];
  const text = new TextDecoder().decode(await outside.readFile(call.answers));
  const answers = readAnswers(text);
  if (answers === undefined)
    throw new CommandError(
      `Il file ${call.answers} non contiene risposte: si scarica dalla pagina «Verifica», dopo aver risposto alle domande.`,
    );
  return answers;
};

/** The files that exist; of the others a sentence says why they cannot be opened. */
export const openFiles = async (
  paths: readonly string[],
  outside: CliOutside,
): Promise<readonly CheckedFile[]> => {
  const files: CheckedFile[] = [];
  for (const path of new Set(paths)) {
    try {
      files.push({ name: path, bytes: await outside.readFile(path) });
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      outside.complain(`${error.message}\n`);
    }
  }
  return files;
};

/** Exit code 0: no error; 1: some contradiction changes a figure; 2: some file was not read (the others are checked). */
export const checkCommand: Command = {
  name: 'check',
  run: async (call, outside) => {
    const paths = [...new Set(call.positionals)];
    if (paths.length === 0) throw new CommandError('Indicare uno o più FILE da verificare.');
    const answers = await answersOf(call, outside);
    const files = await openFiles(paths, outside);
    const report = await outside.checkDocuments({ files, answers });
    const refused = report.documents.filter((document) => document.kind === 'refused');
    for (const { refusal } of refused) outside.complain(`${issueSentence(refusal)}\n`);
    for (const unused of report.unused) outside.complain(`${issueSentence(unused)}\n`);
    if (call.json) outside.print(jsonText(reportRecord(report)));
    else if (refused.length < files.length) outside.print(reportText(report));
    if (refused.length > 0 || files.length < paths.length) return EXIT.unusable;
    return report.findings.some(({ severity }) => severity === 'error') ? EXIT.differences : EXIT.well;
  },
};
