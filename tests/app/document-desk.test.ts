/** Documents composed and printed once for the same data, with the real composers and a real printer. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  createCycleOpener,
  createDocumentDesk,
  cycleFileText,
  type DocumentPrinter,
  documentFileName,
  type FileRequest,
  parseCycleFile,
} from '../../src/app/index.ts';
import { printXlsx } from '../../src/documents/index.ts';
import { localDate } from '../../src/kernel/index.ts';
import { demoCycle, demoCycles, repositoryOf } from '../support/demo-cycles.ts';

const REQUEST: FileRequest = { kind: 'cruscotto', basis: 'manager', format: 'xlsx' };

/** The printer of workbooks, counting what it prints. */
const countingPrinter = () => {
  const printed: string[] = [];
  const printer: DocumentPrinter = (tree, format) => {
    printed.push(`${tree.kind}.${format} ${tree.date}`);
    return printXlsx(tree);
  };
  return { printed, printer };
};

const stored = async (slug = 'cciaa-ms', year = 2019) => {
  const ports = { cycles: repositoryOf(demoCycles), clock: { now: () => '2020-05-28T10:00:00.000Z' } };
  const view = await createCycleOpener(ports)(slug, year);
  if (view === undefined) throw new Error(`no cycle ${slug} ${year}`);
  return view;
};

const fromFile = async (cycle = demoCycle('cciaa-ms', 2019)) => {
  const bytes = new TextEncoder().encode(cycleFileText(cycle));
  const read = await parseCycleFile({ bytes, name: 'ciclo.json' });
  if (!read.ok) throw new Error('the demonstration is not a cycle file');
  return read.value;
};

describe('[U] app/document-desk', () => {
  it('prints a document once, however often and at once it is asked for; the fingerprint is that of the bytes', async () => {
    const { printed, printer } = countingPrinter();
    const desk = createDocumentDesk(printer);
    const view = await stored();
    const [first, second] = await Promise.all([desk.print(view, REQUEST), desk.print(view, REQUEST)]);
    expect(printed).toEqual(['cruscotto.xlsx 2020-05-28']);
    expect(second).toBe(first);
    expect(first?.fileName).toBe('cruscotto-2019-cciaa-ms.xlsx');
    expect(first?.sha256).toBe(
      createHash('sha256')
        .update(first?.bytes ?? '')
        .digest('hex'),
    );
    expect(first?.size).toBe(first?.bytes.byteLength);
  });

  it('another desk gives the same bytes; another date or basis gives others', async () => {
    const view = await stored();
    const printed = (request: FileRequest) =>
      createDocumentDesk(countingPrinter().printer).print(view, request);
    const first = await printed(REQUEST);
    expect((await printed(REQUEST))?.sha256).toBe(first?.sha256);
    expect((await printed({ ...REQUEST, date: localDate('2020-06-01') }))?.sha256).not.toBe(first?.sha256);
    expect((await printed({ ...REQUEST, basis: 'measured' }))?.sha256).not.toBe(first?.sha256);
  });

  it('without a date the document has the day of the data', async () => {
    const view = await stored();
    const desk = createDocumentDesk(countingPrinter().printer);
    const opened = await desk.open(view, REQUEST);
    expect(opened?.tree.date).toBe(view.cycle.asOf);
  });

  it('says which files were printed, and forgets them when the data change', async () => {
    const desk = createDocumentDesk(countingPrinter().printer);
    const view = await stored();
    expect(await desk.produced(view, REQUEST)).toEqual([]);
    const file = await desk.print(view, REQUEST);
    expect(await desk.produced(view, REQUEST)).toEqual([
      { format: 'xlsx', archive: false, fileName: file?.fileName, size: file?.size, sha256: file?.sha256 },
    ]);
    expect(await desk.produced({ ...view, sha256: 'another' }, REQUEST)).toEqual([]);
    const otherYears = () => Promise.resolve(['another year was corrected']);
    expect(await desk.produced({ ...view, yearFingerprints: otherYears }, REQUEST)).toEqual([]);
  });

  it('a printer that fails is told and tried again the next time', async () => {
    let calls = 0;
    const desk = createDocumentDesk((tree) => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('no ink')) : printXlsx(tree);
    });
    const view = await stored();
    await expect(desk.print(view, REQUEST)).rejects.toThrow('no ink');
    expect((await desk.print(view, REQUEST))?.size).toBeGreaterThan(1000);
  });

  it('a kind that the cycle does not have is no document', async () => {
    const desk = createDocumentDesk(countingPrinter().printer);
    const view = await stored();
    expect(await desk.open(view, { ...REQUEST, kind: 'romanzo' })).toBeUndefined();
    expect(await desk.print(view, { ...REQUEST, kind: 'romanzo' })).toBeUndefined();
  });

  it('the list has every document once, and a draft is one that lacks something', async () => {
    const view = await stored();
    const summaries = await createDocumentDesk(countingPrinter().printer).summaries(view, {
      basis: 'manager',
    });
    const kinds = summaries.map(({ kind }) => kind);
    expect(kinds).toContain('cruscotto');
    expect(new Set(kinds).size).toBe(kinds.length);
    for (const { draft, chapters } of summaries)
      expect(draft).toBe(chapters.some(({ issues }) => issues.some(({ severity }) => severity !== 'notice')));
  });

  it('a cycle file alone makes the same documents, without the other years', async () => {
    const desk = createDocumentDesk(countingPrinter().printer);
    const alone = await fromFile();
    expect(alone.sha256).toBe((await stored()).sha256);
    const file = await desk.print(alone, REQUEST);
    expect(file?.size).toBeGreaterThan(1000);
    expect(await alone.yearFingerprints()).toEqual([alone.sha256]);
    const years = (await alone.trend('i-o2-1-3-g')).filter(({ result }) => result !== undefined);
    expect(years.map(({ year }) => year)).toEqual([2019]);
  });
});

describe('[U] app/document-file', () => {
  const cycle = demoCycle('cciaa-ms', 2019);

  it.each([
    [REQUEST, 'cruscotto-2019-cciaa-ms.xlsx'],
    [{ ...REQUEST, format: 'pdf', archive: true }, 'cruscotto-2019-cciaa-ms-archivio.pdf'],
    [{ ...REQUEST, basis: 'measured' }, 'cruscotto-2019-cciaa-ms-misurato.xlsx'],
    [{ ...REQUEST, kind: 'a"/../b\r\n' }, 'a-..-b--2019-cciaa-ms.xlsx'],
  ] as const)('%o is called %s', (request, name) => {
    expect(documentFileName(cycle, request)).toBe(name);
  });
});
