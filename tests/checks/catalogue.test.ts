// The page docs/checks.md says what the rules say today; renewed with `-u`.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RULES } from '../../src/checks/index.ts';
import { cataloguePage } from '../support/checks/catalogue-page.ts';

it('the catalogue of rules in docs is the one of the code', async () => {
  await expect(cataloguePage()).toMatchFileSnapshot(join(process.cwd(), 'docs', 'checks.md'));
});

it('names every rule with a severity, an example and a remedy', () => {
  const page = cataloguePage();
  for (const { id } of RULES) expect(page).toContain(`### ${id} `);
  expect(page.match(/^> .{10,}\.$/gm)?.length).toBe(RULES.length);
});
