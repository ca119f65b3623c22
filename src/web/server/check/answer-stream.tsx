/** An answer as it is made: the head of the page at once, how far the reading has come, then the answer piece by piece. */
import { render } from 'preact-render-to-string';
import type { AnswerDrawer, DrawingOrder } from './drawers.tsx';

/** What is drawn, by what, and the page around the answer. */
export interface AnswerOrder {
  readonly draw: AnswerDrawer;
  readonly order: DrawingOrder;
  /** The page before and after the answer. */
  readonly page: readonly [before: string, after: string];
  /** Tells of a fault of the program; answers the sentence for the page. */
  readonly failed: (cause: unknown) => string;
}

const progressLine = ({ files }: DrawingOrder, filesRead: number): string => {
  const file = files[filesRead];
  const text =
    file === undefined
      ? 'Confronto le cifre …'
      : `Leggo ${file.name}${files.length > 1 ? ` (${filesRead + 1} di ${files.length})` : ''} …`;
  return render(<li>{text}</li>);
};

const OPENING = '<ol class="tr-progress" aria-live="polite" aria-label="A che punto siamo">';
const DONE = '</ol><div class="tr-check-done">';

/** The texts that a drawer tells of, as they come, until it is done; fails as it fails. */
async function* textsAsTheyCome(start: (tell: (text: string) => void) => Promise<void>) {
  const texts: string[] = [];
  let isOver = false;
  let wake = (): void => undefined;
  const over = (): void => {
    isOver = true;
    wake();
  };
  const work = start((text) => {
    texts.push(text);
    wake();
  });
  work.then(over, over);
  while (!isOver || texts.length > 0) {
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (isOver || texts.length > 0) resolve();
    });
    const text = texts.shift();
    if (text !== undefined) yield text;
  }
  await work;
}

/** The whole page in pieces. A fault is told on the page: its beginning has been sent already. */
export async function* answerStream({ draw, order, page, failed }: AnswerOrder): AsyncGenerator<string> {
  const [before, after] = page;
  let isDrawing = false;
  const opened = (markup: string): string => {
    const text = isDrawing ? markup : `${DONE}${markup}`;
    isDrawing = true;
    return text;
  };
  yield `${before}${OPENING}`;
  try {
    yield* textsAsTheyCome((tell) =>
      draw(order, {
        progress: (filesRead) => tell(progressLine(order, filesRead)),
        piece: (markup) => tell(opened(markup)),
      }),
    );
  } catch (cause) {
    yield opened(render(<p class="tr-sentence">{failed(cause)}</p>));
  }
  yield `${isDrawing ? '' : DONE}</div>${after}`;
}
