/** The pages by Typst, from the fixed template and the document as data. Runs in the process of the worker. */
import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler';
import { packPdf } from './file/pack-pdf.ts';
import { readPdf } from './file/pdf-file.ts';
import { markRowHeads } from './file/row-heads.ts';
import { pageFonts } from './fonts.ts';
import type { PageData } from './page-data.ts';

const templateFolder = fileURLToPath(new URL('./template', import.meta.url));

const MOST_REASONS = 3;

const reasonsOf = (diagnostics: readonly unknown[]): string => {
  const messages = diagnostics.map((each) =>
    typeof each === 'object' && each !== null && 'message' in each ? String(each.message) : String(each),
  );
  return [...new Set(messages)].slice(0, MOST_REASONS).join('; ');
};

const compiled = (compiler: NodeCompiler): NodeTypstDocument => {
  const outcome = compiler.compile({ mainFilePath: join(templateFolder, 'main.typ') });
  const { result } = outcome;
  if (result !== null) return result;
  throw new Error(`Typst: ${reasonsOf(outcome.takeError()?.shortDiagnostics ?? ['no document'])}`);
};

/** Writes documents one after the other; what the first one loaded is kept for the next ones. Throws what Typst objects to. */
export const pdfWriter = (): ((data: PageData, archive: boolean) => Uint8Array) => {
  const compiler = NodeCompiler.create({
    workspace: templateFolder,
    fontArgs: [{ fontBlobs: [...pageFonts()] }],
  });
  return (data, archive) => {
    compiler.mapShadow(join(templateFolder, 'data.json'), Buffer.from(JSON.stringify(data)));
    try {
      const pdfStandard = archive ? PdfStandard.A_2a : PdfStandard.UA_1;
      const file = readPdf(compiler.pdf(compiled(compiler), { pdfStandard }));
      markRowHeads(file, data.blocks);
      return packPdf(file);
    } finally {
      compiler.evictCache(0);
    }
  };
};
