// When an installation is needed, and when not.
import { describe, expect, test } from 'vitest';
import { missingPackages } from '../../tools/setup/libraries.mjs';

const locked = {
  '': { version: '0.1.0' },
  'node_modules/server': { version: '5.0.0' },
  'node_modules/checker': { version: '4.0.0', dev: true },
  'node_modules/native-elsewhere': { version: '1.0.0', optional: true },
};

describe('missing packages', () => {
  test('are all those needed when nothing is installed', () => {
    expect(missingPackages(locked, {}, { development: false })).toEqual(['node_modules/server']);
    expect(missingPackages(locked, {}, { development: true })).toEqual([
      'node_modules/server',
      'node_modules/checker',
    ]);
  });

  test('are those installed in another version', () => {
    const installed = { 'node_modules/server': { version: '4.9.0' } };
    expect(missingPackages(locked, installed, { development: false })).toEqual(['node_modules/server']);
  });

  test('are none when the installation agrees with the lock file', () => {
    const installed = { 'node_modules/server': { version: '5.0.0' } };
    expect(missingPackages(locked, installed, { development: false })).toEqual([]);
  });
});
