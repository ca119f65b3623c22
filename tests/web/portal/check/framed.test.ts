// A page parted where its content is put in.
import { expect, it } from 'vitest';
import { framed } from '../../../../src/web/portal/check/framed.ts';

it('gives what comes before and after the content', () => {
  const [before, after] = framed((content) => `<main><h1>Controllo</h1>${content}</main>`);
  expect([before, after]).toEqual(['<main><h1>Controllo</h1>', '</main>']);
});
