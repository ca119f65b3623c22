// The documents of the demonstration hold no error when they are read back and checked, but the contradictions that were published.
import { beforeAll, describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/index.ts';
import {
  composeDocument,
  type DocumentInput,
  documentKinds,
  type Printer,
  printDocx,
  printHtml,
  printXlsx,
} from '../../src/documents/index.ts';
import { readDocument, readFile } from '../../src/ingest/index.ts';
import { demoCycles } from '../support/demo-cycles.ts';
import { inputOf } from '../support/document-input.ts';

/**
 * Contradictions that stand in what was published, which the demonstration keeps as they are: staff counted in two ways in one year, more active
 * enterprises than registered ones, an account whose parts add up to another amount, a share of women that their number does not give.
 */
const PUBLISHED: readonly string[] = [
  'cciaa-ms-2016 CONTEXT-04 42; 44',
  'cciaa-ms-2016 CONTEXT-04 46; 45',
  'cciaa-ms-2016 CONTEXT-06 23.035',
  'cciaa-ms-2016 CONTEXT-13 € -73.833,32',
  'cciaa-ms-2019 CONTEXT-04 39; 42',
  'cciaa-ms-2019 CONTEXT-15 66 %',
];

const PRINTERS: Readonly<Record<'html' | 'docx' | 'xlsx', Printer>> = {
  html: printHtml,
  docx: printDocx,
  xlsx: printXlsx,
};

type Format = keyof typeof PRINTERS;

/** The errors of one document: cycle, rule and what is printed. */
const errorsOf = async (
  input: DocumentInput,
  kind: ReturnType<typeof documentKinds>[number],
  format: Format,
): Promise<readonly string[]> => {
  const name = `${input.cycle.administration.slug}-${input.cycle.year}`;
  const bytes = await PRINTERS[format](composeDocument(kind, input).tree);
  const file = await readFile({ name: `${name}.${format}`, bytes });
  if (!file.ok) throw new Error(`${name} ${kind.kind} is not read`);
  return runChecks({ documents: [readDocument(file.value).record], isOurs: true })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, published = '' }) => `${name} ${rule} ${published.replace(/\s/g, ' ')}`);
};

describe('documents of the demonstration, read back', () => {
  let inputs: readonly DocumentInput[] = [];
  beforeAll(async () => {
    inputs = await Promise.all(
      demoCycles.map(({ cycle }) => inputOf({ ...cycle, assessments: [] }, { basis: 'measured' })),
    );
  });

  it.each(['html', 'docx', 'xlsx'] as const)(
    'hold the published contradictions and no other error in %s',
    { timeout: 600_000 },
    async (format) => {
      const errors: string[] = [];
      for (const input of inputs) {
        for (const kind of documentKinds(input)) errors.push(...(await errorsOf(input, kind, format)));
      }
      expect([...new Set(errors)].sort()).toEqual([...PUBLISHED].sort());
    },
  );
});
