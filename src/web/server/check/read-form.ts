/** Reads an uploaded form part by part: files stay in memory up to the limits, nothing is ever written to a disk. */
import type { FastifyRequest } from 'fastify';
import { megabytes, UPLOAD_LIMITS } from '../../../app/index.ts';
import { err, ok, type Result } from '../../../kernel/index.ts';
import type { Failure } from '../../errors/failure.ts';
import { uploadTooLarge } from '../../errors/failures.ts';
import { uniqueName } from './file-names.ts';

/** A file of a form. `bytes` is absent when it is larger than a file may be; `size` in bytes is known all the same. */
export interface UploadedFile {
  readonly field: string;
  readonly name: string;
  readonly size: number;
  readonly bytes?: Uint8Array;
}

/** What a form held. */
export interface UploadedForm {
  readonly files: readonly UploadedFile[];
  readonly fields: ReadonlyMap<string, string>;
}

const MEBIBYTE = 1024 * 1024;

/** More than this is not even read to its end. */
const READ_AT_MOST = 300 * MEBIBYTE;

const FORM_LIMITS = {
  fileSize: READ_AT_MOST,
  fieldSize: 16 * MEBIBYTE,
  fieldNameSize: 100,
  fields: 5000,
  files: 1000,
  parts: 6000,
  headerPairs: 100,
} as const;

const TOO_MUCH = uploadTooLarge(
  `In una volta si verificano al massimo ${UPLOAD_LIMITS.files} file e ${megabytes(UPLOAD_LIMITS.allBytes)} MB in tutto. Carica meno documenti, o verificali in più volte.`,
);

/** Reads a file to its end, keeping at most `limit` bytes; of a larger one nothing is kept but its size. */
const readFile = async (
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Pick<UploadedFile, 'size' | 'bytes'>> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.byteLength;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > limit ? { size } : { size, bytes: new Uint8Array(Buffer.concat(chunks)) };
};

/** Reads all parts of a form. A form that is too large as a whole is read to its end, so that the browser shows the answer. */
export const readForm = async (request: FastifyRequest): Promise<Result<UploadedForm, Failure>> => {
  if (Number(request.headers['content-length'] ?? 0) > READ_AT_MOST) return err(TOO_MUCH);
  const files: UploadedFile[] = [];
  const fields = new Map<string, string>();
  let kept = 0;
  for await (const part of request.parts({ limits: FORM_LIMITS })) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields.set(part.fieldname, part.value);
      continue;
    }
    const room = Math.min(UPLOAD_LIMITS.fileBytes, UPLOAD_LIMITS.allBytes - kept);
    const content = await readFile(part.file, room);
    if (part.filename === '' || part.filename === undefined) continue;
    const name = uniqueName(
      part.filename,
      files.map((file) => file.name),
    );
    kept += content.bytes?.byteLength ?? 0;
    files.push({ field: part.fieldname, name, ...content });
  }
  const isTooMuch = files.some(({ size, bytes }) => bytes === undefined && size <= UPLOAD_LIMITS.fileBytes);
  return isTooMuch || files.length > UPLOAD_LIMITS.files + 1 ? err(TOO_MUCH) : ok({ files, fields });
};
