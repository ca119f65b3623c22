/** Forms are taken from pages of this server only: what another site makes a browser send is refused, and so is an unknown name of this host. */
import type { FastifyRequest } from 'fastify';

/** Names by which a program on this machine is reached. */
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

const parsed = (address: string): URL | undefined => {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
};

/**
 * Whether the request was sent by a page of this server: the browser says from where (`Origin`), and the name asked for (`Host`) is
 * one of ours, so that a foreign name which leads here by a trick of the name service does not count.
 */
export const isOwnOrigin = (
  { headers }: Pick<FastifyRequest, 'headers'>,
  hosts: readonly string[] = [],
): boolean => {
  const { host, origin } = headers;
  const asked = host === undefined ? undefined : parsed(`http://${host}`);
  const from = origin === undefined ? undefined : parsed(origin);
  if (asked === undefined || from === undefined) return false;
  const isKnown = [...LOOPBACK, ...hosts].includes(asked.hostname);
  return (
    isKnown && /^https?:$/.test(from.protocol) && from.host === parsed(`${from.protocol}//${host}`)?.host
  );
};
