/** The answer of a check as it is made: the head of the page at once, how far the reading has come, then the findings piece by piece. */
import { render } from 'preact-render-to-string';
import type { CheckReport, CheckRequest, DocumentChecker, RefusedDocument } from '../../../app/index.ts';
import { answerPieces } from '../../portal/check/answer-parts.tsx';

/** What is checked, by what, and the page around the answer. */
export interface AnswerOrder {
  readonly check: DocumentChecker;
  readonly request: CheckRequest;
  /** Files that were not even kept. */
  readonly refused: readonly RefusedDocument[];
  /** The page before and after the answer. */
  readonly page: readonly [before: string, after: string];
  /** Tells of a fault of the program; answers the sentence for the page. */
  readonly failed: (cause: unknown) => string;
}

/** Longest time for which drawing holds up other requests, in milliseconds, and the size of a piece that is sent at once. */
const TURN = { milliseconds: 15, characters: 32_000 } as const;

const othersFirst = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const progressLine = ({ files }: CheckRequest, filesRead: number): string => {
  const file = files[filesRead];
  const text =
    file === undefined
      ? 'Confronto le cifre …'
      : `Leggo ${file.name}${files.length > 1 ? ` (${filesRead + 1} di ${files.length})` : ''} …`;
  return render(<li>{text}</li>);
};

/** The lines of progress as they come, until the check is over. */
async function* progressLines(
  { check, request }: AnswerOrder,
  finish: (report: Promise<CheckReport>) => void,
) {
  const lines: string[] = [];
  let isOver = false;
  let wake = (): void => undefined;
  const report = check(request, (filesRead) => {
    lines.push(progressLine(request, filesRead));
    wake();
  });
  finish(report);
  const over = (): void => {
    isOver = true;
    wake();
  };
  report.then(over, over);
  while (!isOver) {
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (isOver || lines.length > 0) resolve();
    });
    yield lines.splice(0).join('');
  }
}

/** Draws the answer; between two pieces other requests have their turn. */
async function* drawn(report: CheckReport): AsyncGenerator<string> {
  let text = '';
  let start = performance.now();
  for (const piece of answerPieces(report)) {
    text += 'markup' in piece ? piece.markup : render(piece.content);
    if (performance.now() - start < TURN.milliseconds && text.length < TURN.characters) continue;
    yield text;
    text = '';
    await othersFirst();
    start = performance.now();
  }
  yield text;
}

/** The whole page in pieces. A fault is told on the page: its beginning has been sent already. */
export async function* answerStream(order: AnswerOrder): AsyncGenerator<string> {
  const [before, after] = order.page;
  yield `${before}<ol class="tr-progress" aria-live="polite" aria-label="A che punto siamo">`;
  let report: Promise<CheckReport> = Promise.reject(new Error('not started'));
  report.catch(() => undefined);
  try {
    yield* progressLines(order, (started) => {
      report = started;
    });
    const { documents, ...found } = await report;
    yield '</ol><div class="tr-check-done">';
    yield* drawn({ ...found, documents: [...documents, ...order.refused] });
  } catch (cause) {
    yield `</ol><div class="tr-check-done">${render(<p class="tr-sentence">{order.failed(cause)}</p>)}`;
  }
  yield `</div>${after}`;
}
