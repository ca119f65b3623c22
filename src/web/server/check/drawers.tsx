/** Answers drawn as markup where the documents are read, so that the thread that answers requests only hands them on. */
import { render } from 'preact-render-to-string';
import type {
  CheckReport,
  CheckRequest,
  CycleReader,
  DocumentChecker,
  RefusedDocument,
} from '../../../app/index.ts';
import { answerPieces } from '../../portal/check/answer-parts.tsx';
import { PreviewContent } from '../../portal/check/cycle-preview.tsx';

/** Documents to read, and those that were refused before: too large, or given up because reading them took too much. */
export interface DrawingOrder extends CheckRequest {
  readonly refused: readonly RefusedDocument[];
}

/** Who is told how far the reading has come (see `CheckProgress`), and takes the answer piece by piece. */
export interface DrawingListener {
  readonly progress: (filesRead: number) => void;
  readonly piece: (markup: string) => void;
}

/** Reads documents and draws the answer; ends when the last piece has been handed over. */
export type AnswerDrawer = (order: DrawingOrder, listener: DrawingListener) => Promise<void>;

/** Characters of a piece: handing it on takes no time that anybody notices. */
const PIECE = 32_000;

function* markupOf(report: CheckReport): Generator<string> {
  let text = '';
  for (const piece of answerPieces(report)) {
    text += 'markup' in piece ? piece.markup : render(piece.content);
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** Draws what a check found. */
export const createCheckDrawer =
  (check: DocumentChecker): AnswerDrawer =>
  async ({ files, answers, refused }, { progress, piece }) => {
    const { documents, ...found } = await check({ files, answers }, progress);
    for (const text of markupOf({ ...found, documents: [...documents, ...refused] })) piece(text);
  };

/** Draws the preview of the cycle that documents give. */
export const createPreviewDrawer =
  (readAsCycle: CycleReader): AnswerDrawer =>
  async ({ files, answers, refused }, { progress, piece }) => {
    const read = await readAsCycle(files, { answers }, progress);
    const refusals = [...read.refused, ...refused.map(({ refusal }) => refusal)];
    piece(render(<PreviewContent read={{ ...read, refused: refusals }} />));
  };
