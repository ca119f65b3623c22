/** Documents that our own printers make are read back, whatever the format: the same cards, indicators and figures as the cycle's. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  composeDocument,
  documentKinds,
  printDocx,
  printHtml,
  printPdf,
  printXlsx,
} from '../../../src/documents/index.ts';
import { type DocumentRead, readDocument, readFile } from '../../../src/ingest/index.ts';
import { demoCycle } from '../../support/demo-cycles.ts';
import { demoInput } from '../../support/document-input.ts';

const PRINTERS = { html: printHtml, docx: printDocx, xlsx: printXlsx, pdf: printPdf } as const;
type Format = keyof typeof PRINTERS;
const FORMATS: readonly Format[] = ['html', 'docx', 'xlsx', 'pdf'];

const printed = async (kindName: string, format: Format): Promise<DocumentRead> => {
  const input = await demoInput('cciaa-ms', 2019);
  const kind = documentKinds(input).find((each) => each.kind === kindName);
  if (kind === undefined) throw new Error(`no document ${kindName}`);
  const bytes = await PRINTERS[format](composeDocument(kind, input).tree, {});
  const read = await readFile({ name: `documento.${format}`, bytes });
  if (!read.ok) throw new Error(read.error.code);
  return readDocument(read.value);
};

const figure = (cell: { readonly understood?: unknown; readonly published: string }): unknown =>
  cell.understood ?? cell.published;

/** What a card says in figures, without places and wording. */
const figuresOf = ({ record }: DocumentRead) =>
  record.cards.map((card) => ({
    money: card.amounts.map(({ when, cell }) => [when, figure(cell)]),
    spent: card.percentSpent === undefined ? undefined : figure(card.percentSpent),
    indicators: card.indicators.map((position) => {
      const indicator = record.indicators[position];
      return {
        targets: indicator?.targets.map(({ year, value }) => [year, value.goal]),
        results: indicator?.results.map(({ year, value }) => [year, figure(value)]),
        achievement: indicator?.achievement === undefined ? undefined : figure(indicator.achievement),
        details: [indicator?.type, indicator?.algorithm, indicator?.source].map((cell) => cell !== undefined),
      };
    }),
  }));

const COUNTED = /\s/g;

describe('[U] ingest: documents that the program has printed', () => {
  const read = new Map<Format, DocumentRead>();
  beforeAll(async () => {
    for (const format of FORMATS) read.set(format, await printed('pira-a', format));
  }, 120_000);
  const of = (format: Format): DocumentRead => {
    const found = read.get(format);
    if (found === undefined) throw new Error(`${format} was not printed`);
    return found;
  };

  it.each(FORMATS)('form A as %s has its 16 cards and 28 indicators, and nothing is unread', (format) => {
    const { record, characters } = of(format);
    expect(record.cards).toHaveLength(16);
    expect(record.indicators).toHaveLength(28);
    expect(characters.unread).toBe(0);
    expect(record).toMatchObject({ kind: 'pira', year: 2019 });
  });

  it('the money of each card is that of the objective in the cycle', () => {
    const cycle = demoCycle('cciaa-ms', 2019);
    const nodes = cycle.planVersions[0]?.nodes ?? [];
    for (const card of of('html').record.cards) {
      const node = nodes.find(({ code }) => code === card.code);
      const [line] = cycle.resources.filter(({ subject }) => subject === node?.id);
      expect(card.amounts.map(({ when, cell }) => [when, figure(cell)])).toEqual([
        ['planned', { kind: 'money', amount: line?.initial }],
        ['actual', { kind: 'money', amount: line?.actual }],
      ]);
    }
  });

  it('the targets of each indicator are those of the plan', () => {
    const plan = demoCycle('cciaa-ms', 2019).planVersions[0];
    const { record } = of('html');
    for (const { code: printed, targets } of record.indicators) {
      const code = printed?.published;
      const indicator = plan?.indicators.find((each) => each.code === code);
      const goals = targets.map(({ year, value }) => [year, value.goal]);
      const planned = targets.map(({ year }) => {
        const target = plan?.targets.find((each) => each.indicator === indicator?.id && each.year === year);
        return [year, target?.goal];
      });
      expect(goals, code).toEqual(planned);
    }
  });

  it('what the table of details says reaches the indicators', () => {
    const known = of('html').record.indicators.map(({ type, algorithm, source }) => [
      type,
      algorithm,
      source,
    ]);
    expect(known.flat()).not.toContain(undefined);
  });

  it.each(FORMATS.slice(1))('%s says the same figures as HTML', (format) => {
    expect(figuresOf(of(format))).toEqual(figuresOf(of('html')));
  });

  it.each(FORMATS)('every character of the document as %s is counted once', (format) => {
    const { characters, tables } = of(format);
    const { cells, headings, text, unread, total } = characters;
    expect(cells + headings + text + unread).toBe(total);
    const inTables = tables
      .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
      .reduce((sum, { published }) => sum + published.replace(COUNTED, '').length, 0);
    expect(inTables).toBeLessThanOrEqual(cells + headings);
  });
});

describe('[U] ingest: other documents that the program has printed', () => {
  it('the sheets of objectives say the same in HTML and PDF', async () => {
    const [html, pdf] = [
      await printed('schede-consuntivo', 'html'),
      await printed('schede-consuntivo', 'pdf'),
    ];
    expect(html.record.cards).toHaveLength(16);
    expect(pdf.record.cards).toHaveLength(16);
    expect(pdf.record.indicators.length).toBe(html.record.indicators.length);
    expect(figuresOf(pdf)).toEqual(figuresOf(html));
  }, 60_000);
});
