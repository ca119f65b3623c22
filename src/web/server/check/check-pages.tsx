/** Registers the check of documents: the form, its answer, the list of findings and the answers as files. Nothing is kept. */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { answersText, megabytes, printFindings, readFindingList, UPLOAD_LIMITS } from '../../../app/index.ts';
import { writeCsv } from '../../csv/write-csv.ts';
import { foreignForm, formUnusable } from '../../errors/failures.ts';
import { findingsAbout, findingsTable } from '../../portal/check/findings-table.ts';
import { answerFrame, uploadPageText } from '../../portal/check/upload-page.tsx';
import type { Serving } from '../cycle-pages.ts';
import { answerHandler } from './answer-handler.ts';
import { answersFrom } from './answers-from.ts';
import { registerCycleImport } from './cycle-import.tsx';
import { isOwnOrigin } from './own-origin.ts';
import { readForm } from './read-form.ts';

const HTML = 'text/html; charset=utf-8';

const LIMITS = { files: UPLOAD_LIMITS.files, megabytes: megabytes(UPLOAD_LIMITS.fileBytes) };

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const attached = (reply: FastifyReply, name: string, type: string): FastifyReply =>
  reply
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .type(type);

const findingsHandler =
  (serving: Serving) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const form = await readForm(request);
    if (!form.ok) return serving.fail(reply, form.error);
    const list = readFindingList(form.value.fields.get('rilievi') ?? '');
    const format = form.value.fields.get('formato') ?? 'csv';
    if (list === undefined || !['csv', 'xlsx', 'pdf'].includes(format))
      return serving.fail(
        reply,
        formUnusable('L’elenco dei rilievi non è arrivato intero: ripeti la verifica.'),
      );
    if (format === 'csv')
      return attached(reply, 'rilievi.csv', 'text/csv; charset=utf-8').send(
        writeCsv(findingsTable(list), findingsAbout(list)),
      );
    const { print, today } = serving.dependencies.checking;
    const kind = format === 'pdf' ? 'pdf' : 'xlsx';
    const bytes = await printFindings(list, { format: kind, date: today(), print });
    return attached(reply, `rilievi.${kind}`, kind === 'pdf' ? 'application/pdf' : XLSX).send(
      Buffer.from(bytes),
    );
  };

const answersHandler =
  (serving: Serving) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const form = await readForm(request);
    if (!form.ok) return serving.fail(reply, form.error);
    const answers = answersFrom(form.value.fields);
    return answers === undefined
      ? serving.fail(reply, formUnusable('Le domande non sono arrivate intere: ripeti la verifica.'))
      : attached(reply, 'answers.json', 'application/json; charset=utf-8').send(answersText(answers));
  };

/** Registers `/verifica` and what belongs to it. */
export const registerCheckPages = (server: FastifyInstance, serving: Serving): void => {
  const { asset, dependencies } = serving;
  const frame = { asset, version: dependencies.version, limits: LIMITS };
  server.get('/verifica', (_request, reply) =>
    reply.header('cache-control', 'no-cache').type(HTML).send(uploadPageText(frame)),
  );
  server.register(async (forms) => {
    await forms.register(multipart);
    forms.addHook('onRequest', async (request, reply) => {
      if (!isOwnOrigin(request, dependencies.checking.hosts)) await serving.fail(reply, foreignForm());
    });
    forms.post(
      '/verifica',
      answerHandler(serving, { draw: dependencies.checking.check, page: answerFrame(frame) }),
    );
    forms.post('/verifica/rilievi', findingsHandler(serving));
    forms.post('/verifica/risposte', answersHandler(serving));
    registerCycleImport(forms, serving);
  });
};
