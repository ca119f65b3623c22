/** `document TIPO FILE|AMMINISTRAZIONE ANNO`: one document as a file, with what it lacks when it is a draft. */
import {
  createDocumentDesk,
  type DocumentDesk,
  type DocumentFile,
  type FileRequest,
  type OpenedDocument,
} from '../../app/index.ts';
import { DOCUMENT_FORMATS } from '../../documents/index.ts';
import {
  type CliOutside,
  type Command,
  type CommandCall,
  CommandError,
  EXIT,
  type OpenedView,
} from '../command.ts';
import { documentOptionsOf, missingRecords, missingText } from '../documents-of.ts';
import { jsonText } from '../output.ts';
import { withCycle } from '../sources.ts';

const STANDARD_OUTPUT = '-';

const formatOf = (call: CommandCall): FileRequest['format'] => {
  const wanted = call.format ?? 'pdf';
  const found = DOCUMENT_FORMATS.find((format) => format === wanted);
  if (found === undefined)
    throw new CommandError(
      `Il formato «${wanted}» non esiste: scegliere fra ${DOCUMENT_FORMATS.join(', ')}.`,
    );
  if (call.archive && found !== 'pdf')
    throw new CommandError('Da conservare c’è solo il PDF: --archive vuole --format pdf.');
  return found;
};

/** The sheets of a cycle under one name: those with the results once they are reported, those of the plan before. */
const SHEETS = { name: 'schede', kinds: ['schede-consuntivo', 'schede-piano'] } as const;

/** The kind that a name on the command line stands for in this cycle. */
const kindOf = async (
  desk: DocumentDesk,
  view: OpenedView,
  request: FileRequest,
): Promise<FileRequest['kind']> => {
  if (request.kind !== SHEETS.name) return request.kind;
  const present = (await desk.summaries(view, request)).map(({ kind }) => kind);
  return SHEETS.kinds.find((kind) => present.includes(kind)) ?? request.kind;
};

const opened = async (
  desk: DocumentDesk,
  view: OpenedView,
  request: FileRequest,
): Promise<OpenedDocument> => {
  const document = await desk.open(view, request);
  if (document !== undefined) return document;
  const kinds = (await desk.summaries(view, request)).map(({ kind, name }) => `  ${kind}: ${name}\n`);
  throw new CommandError(
    `Il ciclo non ha un documento «${request.kind}». ${kinds.length === 0 ? 'Non ne ha nessuno.' : `Ci sono:\n${kinds.join('')}`}`.trimEnd(),
  );
};

const printed = async (desk: DocumentDesk, view: OpenedView, request: FileRequest): Promise<DocumentFile> => {
  try {
    const file = await desk.print(view, request);
    if (file !== undefined) return file;
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(
      `Il documento «${request.kind}» non è stato prodotto e nessun file è stato scritto: ${said}`,
      EXIT.unusable,
      { cause },
    );
  }
  throw new CommandError(`Il ciclo non ha un documento «${request.kind}».`);
};

/** Writes the file and says so; on standard output stand the bytes alone. */
const deliver = async (
  { document, file }: { readonly document: OpenedDocument; readonly file: DocumentFile },
  call: CommandCall,
  outside: CliOutside,
): Promise<void> => {
  const path = call.out ?? file.fileName;
  if (path === STANDARD_OUTPUT) {
    outside.print(file.bytes);
    return;
  }
  await outside.writeFile(path, file.bytes);
  const { size, sha256 } = file;
  if (call.json)
    outside.print(
      jsonText({ path, bytes: size, sha256, draft: document.draft, missing: missingRecords(document) }),
    );
  else outside.print(`${path}: ${size} byte, SHA-256 ${sha256}\n`);
};

/** Produces the document. Exit code 0: complete; 1: a draft, and standard error says what is missing; 2: nothing was written. */
export const documentCommand: Command = {
  name: 'document',
  run: (call, outside) => {
    const [kind, ...cycle] = call.positionals;
    if (kind === undefined || cycle.length === 0)
      throw new CommandError(
        'Indicare il TIPO di documento e il ciclo: FILE, oppure AMMINISTRAZIONE e ANNO. «traguardo documents» elenca i tipi.',
      );
    const wanted = { ...documentOptionsOf(call), kind, format: formatOf(call), archive: call.archive };
    return withCycle(cycle, outside, async (view) => {
      const desk = createDocumentDesk(outside.printDocument);
      const request = { ...wanted, kind: await kindOf(desk, view, wanted) };
      const document = await opened(desk, view, request);
      await deliver({ document, file: await printed(desk, view, request) }, call, outside);
      if (!document.draft) return EXIT.well;
      outside.complain(missingText(document));
      return EXIT.differences;
    });
  },
};
