/** Documents to check, from `cases/documents/check`, and forms as a browser sends them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckedFile } from '../../src/app/index.ts';

const FOLDER = fileURLToPath(new URL('../../cases/documents/check', import.meta.url));

/** The path of a document. */
export const checkPath = (name: string): string => path.join(FOLDER, name);

/** A document by its name. */
export const checkFile = (name: string): CheckedFile => ({
  name,
  bytes: new Uint8Array(readFileSync(checkPath(name))),
});

/** A part of a form: a field, or a file with its name. */
export type FormPart =
  | readonly [field: string, value: string]
  | readonly [field: string, name: string, content: Uint8Array];

const BOUNDARY = '----form-of-a-test';

const headOf = (field: string, file?: string): string =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"${file === undefined ? '' : `; filename="${file}"`}\r\n${file === undefined ? '' : 'Content-Type: application/octet-stream\r\n'}\r\n`;

/** The body and headers of a form sent from a page of the same server. */
export const formRequest = (parts: readonly FormPart[], origin = 'http://localhost:80') => ({
  method: 'POST' as const,
  headers: {
    'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    origin,
    host: 'localhost:80',
  },
  payload: Buffer.concat([
    ...parts.flatMap(([field, second, content]) => [
      Buffer.from(headOf(field, content === undefined ? undefined : second)),
      content === undefined ? Buffer.from(second) : Buffer.from(content),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]),
});
