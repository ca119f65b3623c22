/** The code that pages ask for before they write: whoever may read the data folder, or saw the program start, knows it. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const NAME = 'codice-di-scrittura';

const isMissing = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';

/** The code of a data folder, made at the first start; only the account of the program may read its file. */
export const writeToken = async (dataDirectory: string): Promise<string> => {
  const file = path.join(dataDirectory, NAME);
  try {
    const known = (await readFile(file, 'utf8')).trim();
    await chmod(file, 0o600);
    if (known !== '') return known;
  } catch (thrown) {
    if (!isMissing(thrown)) throw thrown;
  }
  await mkdir(dataDirectory, { recursive: true });
  const token = randomBytes(18).toString('base64url');
  await writeFile(file, `${token}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  return token;
};
