import { describe, expect, test } from 'vitest';
import {
  candidateWays,
  describeWay,
  fileOwner,
  isRoot,
  type RunAs,
  wrap,
} from '../../../src/store/postgres/run-as.ts';

const command = { file: '/bin/postgres', arguments: ['--version'], cwd: '/' };
const nobody = { name: 'nobody', uid: 65_534, gid: 65_534 };

describe('ways of running the server', () => {
  test('an ordinary user has one way, root has several and never its own account', async () => {
    const ways = (await candidateWays()).map((way) => way.way);
    if (!isRoot()) expect(ways).toEqual(['self']);
    else {
      expect(ways).not.toContain('self');
      expect(ways.indexOf('unshare')).toBeGreaterThan(ways.lastIndexOf('account'));
      expect(ways.indexOf('setpriv')).toBeGreaterThan(ways.indexOf('unshare'));
    }
  });

  test('an account is a change of user, the files are the account’s', () => {
    const runAs: RunAs = { way: 'account', ...nobody };
    expect(wrap(runAs, command)).toEqual({ ...command, uid: 65_534, gid: 65_534 });
    expect(fileOwner(runAs)).toEqual({ uid: 65_534, gid: 65_534 });
  });

  test('unshare runs the command inside a namespace, the files stay root’s', () => {
    expect(wrap({ way: 'unshare' }, command)).toMatchObject({
      file: 'unshare',
      arguments: ['--user', '--map-user=65534', '--map-group=65534', '--', '/bin/postgres', '--version'],
    });
    expect(fileOwner({ way: 'unshare' })).toEqual({ uid: 0, gid: 0 });
  });

  test('setpriv keeps one capability and gives up every other', () => {
    const wrapped = wrap({ way: 'setpriv', ...nobody }, command);
    expect(wrapped.file).toBe('setpriv');
    expect(wrapped.arguments).toEqual(
      expect.arrayContaining([
        '--reuid=65534',
        '--bounding-set=-all,+dac_override',
        '--securebits=+no_setuid_fixup',
      ]),
    );
    expect(wrapped.arguments.slice(-2)).toEqual(['/bin/postgres', '--version']);
  });

  test('oneself is the command as it is', () => {
    expect(wrap({ way: 'self' }, command)).toEqual(command);
    expect(fileOwner({ way: 'self' })).toBeUndefined();
  });

  test('each way has words of its own for messages', () => {
    const ways: readonly RunAs[] = [
      { way: 'self' },
      { way: 'account', ...nobody },
      { way: 'unshare' },
      { way: 'setpriv', ...nobody },
    ];
    expect(new Set(ways.map(describeWay)).size).toBe(ways.length);
  });
});
