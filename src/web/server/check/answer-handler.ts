/** Takes a form with documents and streams the answer that is drawn from them. */
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusedBySize } from '../../../app/index.ts';
import { formUnusable, programFault } from '../../errors/failures.ts';
import type { Serving } from '../cycle-pages.ts';
import { answerStream } from './answer-stream.tsx';
import type { AnswerDrawer } from './drawers.tsx';
import { documentsOf, givenAnswers, keptFiles } from './given.ts';
import { readForm } from './read-form.ts';

/** What is drawn from the documents, and the page before and after it. */
export interface Drawn {
  readonly draw: AnswerDrawer;
  readonly page: readonly [before: string, after: string];
}

/** The handler of a form with documents: the check, or the preview of a cycle. */
export const answerHandler =
  (serving: Serving, { draw, page }: Drawn) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const form = await readForm(request);
    if (!form.ok) return serving.fail(reply, form.error);
    const answers = givenAnswers(form.value);
    if (!answers.ok) return serving.fail(reply, answers.error);
    const documents = documentsOf(form.value);
    if (documents.length === 0)
      return serving.fail(
        reply,
        formUnusable('Non hai scelto nessun documento: torna indietro e scegline almeno uno.'),
      );
    const refused = documents.flatMap(({ name, size, bytes }) =>
      bytes === undefined ? (refusedBySize(name, size) ?? []) : [],
    );
    const stream = answerStream({
      draw,
      order: { files: keptFiles(form.value), answers: answers.value, refused },
      page,
      failed: (cause) => {
        serving.dependencies.reportFault?.({ requestId: request.id, address: request.url, cause });
        return `${programFault(request.id).sentence} Numero della richiesta: ${request.id}.`;
      },
    });
    return reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(Readable.from(stream, { objectMode: false }));
  };
