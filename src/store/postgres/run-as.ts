/**
 * Under which account the database server runs. PostgreSQL refuses to run as root, so root needs another way; which
 * ways work depends on the folder (other accounts cannot enter a 0700 parent) and on what the system allows.
 */
import { readFile } from 'node:fs/promises';
import type { Command } from './command.ts';

/** A way of running the server's programs. */
export type RunAs =
  | { readonly way: 'self' }
  | { readonly way: 'account'; readonly name: string; readonly uid: number; readonly gid: number }
  | { readonly way: 'unshare' }
  | { readonly way: 'setpriv'; readonly name: string; readonly uid: number; readonly gid: number };

/** Number that user namespaces conventionally use for "nobody". */
const NOBODY = 65_534;

interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const accountOf = (passwd: string, wanted: string): readonly Account[] =>
  passwd.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    if (name !== wanted || uid === undefined || gid === undefined) return [];
    return [{ name, uid: Number(uid), gid: Number(gid) }];
  });

/** The unprivileged accounts that nearly every system already has; no account is ever created. */
const readAccounts = async (): Promise<readonly Account[]> => {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return [...accountOf(passwd, 'postgres'), ...accountOf(passwd, 'nobody')];
};

/** True when this program runs as root. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** Every way that may be tried, the plainest first. */
export const candidateWays = async (): Promise<readonly RunAs[]> => {
  if (!isRoot()) return [{ way: 'self' }];
  const accounts = await readAccounts();
  return [
    ...accounts.map((account): RunAs => ({ way: 'account', ...account })),
    { way: 'unshare' },
    ...accounts.map((account): RunAs => ({ way: 'setpriv', ...account })),
  ];
};

/** Who must own the cluster's files for this way; undefined: whoever runs this program. */
export const fileOwner = (runAs: RunAs): { readonly uid: number; readonly gid: number } | undefined => {
  if (runAs.way === 'self') return undefined;
  return runAs.way === 'unshare' ? { uid: 0, gid: 0 } : { uid: runAs.uid, gid: runAs.gid };
};

/** How a person would call this way, for messages. */
export const describeWay = (runAs: RunAs): string => {
  if (runAs.way === 'self') return 'con l’utente attuale';
  if (runAs.way === 'unshare') return 'con unshare';
  return runAs.way === 'account' ? `con l’utente ${runAs.name}` : `con setpriv e l’utente ${runAs.name}`;
};

/**
 * setpriv keeps one capability, to pass parent folders that only root may enter. The securebit matters: without it
 * access() forgets the capability and initdb calls its own sibling an "invalid binary".
 */
const setprivArguments = (uid: number, gid: number): readonly string[] => [
  `--reuid=${uid}`,
  `--regid=${gid}`,
  '--clear-groups',
  '--securebits=+no_setuid_fixup',
  '--inh-caps=-all,+dac_override',
  '--ambient-caps=+dac_override',
  '--bounding-set=-all,+dac_override',
  '--',
];

/** The command that runs `command` in this way. */
export const wrap = (runAs: RunAs, command: Command): Command => {
  const inner = [command.file, ...command.arguments];
  switch (runAs.way) {
    case 'self':
      return command;
    case 'account':
      return { ...command, uid: runAs.uid, gid: runAs.gid };
    case 'unshare': {
      const map = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];
      return { ...command, file: 'unshare', arguments: [...map, ...inner] };
    }
    case 'setpriv':
      return {
        ...command,
        file: 'setpriv',
        arguments: [...setprivArguments(runAs.uid, runAs.gid), ...inner],
      };
  }
};
