/** The web server of the public pages: security headers, assets, pages, errors in plain words. */
import helmet from '@fastify/helmet';
import staticFiles from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { ASSET_PREFIX, assetAddresses } from './assets.ts';
import { errorPageText } from './errors/error-page.tsx';
import type { Failure } from './errors/failure.ts';
import { badRequest, noSuchPage, programFault } from './errors/failures.ts';
import { SECURITY_HEADERS } from './security.ts';
import { registerCheckPages } from './server/check/check-pages.tsx';
import { registerCycleFiles } from './server/cycle-files.ts';
import { registerCyclePages, type Serving } from './server/cycle-pages.ts';
import type { WebDependencies } from './server/dependencies.ts';
import { textTag } from './server/fingerprint.ts';
import { registerSitePages } from './server/site-pages.tsx';

/** Longest part of an address that is looked at: ids and codes are far shorter. */
const LONGEST_PARAMETER = 300;

const createServing = (dependencies: WebDependencies): Serving => {
  const asset = assetAddresses(dependencies.assets);
  const { version } = dependencies;
  return {
    dependencies,
    asset,
    program: textTag(`${version} ${JSON.stringify(dependencies.assets.manifest)}`),
    fail: (reply, failure: Failure) =>
      reply
        .code(failure.status)
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(errorPageText(failure, { asset, version })),
  };
};

const isClientError = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'statusCode' in error &&
  typeof error.statusCode === 'number' &&
  error.statusCode >= 400 &&
  error.statusCode < 500;

const registerErrors = (server: FastifyInstance, serving: Serving): void => {
  server.setNotFoundHandler((_request, reply) => serving.fail(reply, noSuchPage()));
  server.setErrorHandler((error, request, reply) => {
    if (isClientError(error)) return serving.fail(reply, badRequest());
    serving.dependencies.reportFault?.({ requestId: request.id, address: request.url, cause: error });
    return serving.fail(reply, programFault(request.id));
  });
};

/** The server, ready to listen or to be asked in a test. Nothing is written by it; every answer carries the security headers. */
export const createWebServer = (dependencies: WebDependencies): FastifyInstance => {
  const serving = createServing(dependencies);
  const server = fastify({
    routerOptions: { maxParamLength: LONGEST_PARAMETER, ignoreTrailingSlash: true },
    frameworkErrors: (_error, _request, reply) => serving.fail(reply, badRequest()),
    genReqId: () => globalThis.crypto.randomUUID(),
  });
  server.register(helmet, SECURITY_HEADERS);
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  server.register(staticFiles, {
    root: dependencies.assets.directory,
    prefix: ASSET_PREFIX,
    index: false,
    immutable: true,
    maxAge: '365d',
  });
  registerErrors(server, serving);
  registerSitePages(server, serving);
  registerCheckPages(server, serving);
  registerCyclePages(server, serving);
  registerCycleFiles(server, serving);
  return server;
};
