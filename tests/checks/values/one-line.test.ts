// Printed texts on one line.
import { expect, it } from 'vitest';
import { oneLine } from '../../../src/checks/values/one-line.ts';

it('have single spaces inside and none around', () => {
  expect(oneLine(' Obiettivi \n\t raggiunti  ')).toBe('Obiettivi raggiunti');
});
