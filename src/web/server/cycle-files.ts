/** Serves the files of a cycle that take time to make, whole or not at all; meanwhile other requests are answered. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentFile } from '../../app/index.ts';
import { documentNotPrinted, noSuchPage } from '../errors/failures.ts';
import { fileRoutes } from '../routes.ts';
import type { FileRoute, PageRequest } from '../routing/page.ts';
import { CYCLE_ROOT, homeOf, type Serving } from './cycle-pages.ts';
import { isKnown } from './fingerprint.ts';
import { openRequest } from './open-request.ts';

/** The entity tag is the SHA-256 of the bytes: what stands on the pages, and what anybody can compute again. */
const sendFile = (request: FastifyRequest, reply: FastifyReply, file: DocumentFile): FastifyReply => {
  const tag = `"${file.sha256}"`;
  reply.header('cache-control', 'no-cache').header('etag', tag);
  if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send();
  const { buffer, byteOffset, byteLength } = file.bytes;
  return reply
    .header('content-disposition', `attachment; filename="${file.fileName}"`)
    .type(file.contentType)
    .send(Buffer.from(buffer, byteOffset, byteLength));
};

const notPrinted = (
  serving: Serving,
  { request, page, cause }: { request: FastifyRequest; page: PageRequest; cause: unknown },
) => {
  serving.dependencies.reportFault?.({ requestId: request.id, address: request.url, cause });
  const name = decodeURIComponent(request.url.split('?')[0]?.split('/').at(-1) ?? '');
  return documentNotPrinted(name, request.id, [
    { label: 'I documenti di questo ciclo', href: page.links.to('/documenti') },
    homeOf(page),
  ]);
};

const fileHandler =
  (serving: Serving, route: FileRoute) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const opened = await openRequest(request, serving.dependencies, serving.asset);
    if (!opened.ok) return serving.fail(reply, opened.error);
    const page = opened.value;
    try {
      const made = await route.file(page);
      if (made === undefined) return serving.fail(reply, noSuchPage([homeOf(page)]));
      return made.ok ? sendFile(request, reply, made.value) : serving.fail(reply, made.error);
    } catch (cause) {
      return serving.fail(reply, notPrinted(serving, { request, page, cause }));
    }
  };

/** Registers every file of the table; HEAD answers the same without the bytes. */
export const registerCycleFiles = (server: FastifyInstance, serving: Serving): void => {
  for (const route of fileRoutes) server.get(`${CYCLE_ROOT}${route.path}`, fileHandler(serving, route));
};
