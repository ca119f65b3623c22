/** The process that prints: takes a document, answers with its bytes, ends with the program that started it. */
import process from 'node:process';
import type { PrintReply, PrintRequest } from './messages.ts';
import { pdfWriter } from './write-pdf.ts';

const writePdf = pdfWriter();

const reply = ({ data, archive }: PrintRequest): PrintReply => {
  try {
    const bytes = writePdf(data, archive);
    return { kind: 'printed', bytes, memory: process.memoryUsage.rss() };
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return { kind: 'failed', reason, memory: process.memoryUsage.rss() };
  }
};

process.on('message', (request: PrintRequest) => process.send?.(reply(request)));
process.on('disconnect', () => process.exit());
