// What somebody with an old Node is told.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const start = fileURLToPath(new URL('../../tools/start.mjs', import.meta.url));

/** Starts the program under a Node that says it is another version. */
function startUnder(version: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const address = `data:text/javascript,${encodeURIComponent(pretend)}`;
  return spawnSync(process.execPath, ['--import', address, start], { encoding: 'utf8' });
}

test.each(['18.20.4', '20.18.3'])(
  'Node %s is refused with a sentence that says which one is needed',
  (version) => {
    const { status, stderr } = startUnder(version);
    expect(status).toBe(1);
    expect(stderr).toContain('ha bisogno di Node 20.19');
    expect(stderr).toContain(version);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  },
);
