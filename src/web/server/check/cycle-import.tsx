/** From documents to a cycle: a preview that keeps nothing, and the import, which asks for the code printed at start. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { previewFrame, refusedImportText, wrongTokenText } from '../../portal/check/cycle-preview.tsx';
import type { Serving } from '../cycle-pages.ts';
import { answerHandler } from './answer-handler.ts';
import { isToken } from './is-token.ts';
import { readForm } from './read-form.ts';

const HTML = 'text/html; charset=utf-8';

type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

const sendPage = (reply: FastifyReply, text: string): FastifyReply =>
  reply.header('cache-control', 'no-store').type(HTML).send(text);

const fileHandler =
  (serving: Serving): Handler =>
  async (request, reply) => {
    const form = await readForm(request);
    if (!form.ok) return serving.fail(reply, form.error);
    return reply
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="ciclo.json"')
      .type('application/json; charset=utf-8')
      .send(form.value.fields.get('ciclo') ?? '');
  };

const importHandler =
  (serving: Serving): Handler =>
  async (request, reply) => {
    const form = await readForm(request);
    if (!form.ok) return serving.fail(reply, form.error);
    const { asset, dependencies } = serving;
    const { token, importCycle } = dependencies.importing;
    const frame = { asset, version: dependencies.version };
    const text = form.value.fields.get('ciclo') ?? '';
    if (!isToken(form.value.fields.get('codice') ?? '', token))
      return sendPage(reply.code(403), wrongTokenText(text, frame));
    const bytes = new TextEncoder().encode(text);
    const outcome = await importCycle({ bytes, name: 'ciclo.json', actor: 'pagine' });
    if (outcome.kind === 'refused')
      return sendPage(reply.code(400), refusedImportText(outcome.issues, frame));
    const { administration, year } = outcome.cycle;
    return reply.redirect(`/${administration.slug}/${year}`, 303);
  };

/** Registers the addresses; `forms` takes forms of own pages only. */
export const registerCycleImport = (forms: FastifyInstance, serving: Serving): void => {
  const { asset, dependencies } = serving;
  const page = previewFrame({ asset, version: dependencies.version });
  forms.post('/verifica/ciclo', answerHandler(serving, { draw: dependencies.checking.preview, page }));
  forms.post('/verifica/ciclo.json', fileHandler(serving));
  forms.post('/verifica/importa', importHandler(serving));
};
