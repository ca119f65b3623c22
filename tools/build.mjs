// Builds `dist`: the server, the command line and what the browser loads. Does nothing when the sources are as they were.
// Use: npm run build [-- --force]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprintOf, readFingerprint, writeFingerprint } from './build/fingerprint.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<{ built: boolean, milliseconds: number }>}
 */
export async function build({ force = false } = {}) {
  const start = performance.now();
  const distribution = join(root, 'dist');
  const fingerprint = fingerprintOf(root);
  const built = force || readFingerprint(distribution) !== fingerprint;
  if (built) {
    const [{ buildPrograms }, { buildAssets }] = await Promise.all([
      import('./build/programs.mjs'),
      import('./build/assets.mjs'),
    ]);
    mkdirSync(distribution, { recursive: true });
    await Promise.all([buildPrograms(root, distribution), buildAssets(root, distribution)]);
    writeFingerprint(distribution, fingerprint);
  }
  return { built, milliseconds: Math.round(performance.now() - start) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { built, milliseconds } = await build({ force: process.argv.includes('--force') });
  console.log(built ? `built in ${milliseconds} ms` : 'nothing has changed');
}
