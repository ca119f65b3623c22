// A number on a page: with its unit and the way to its explanation; never zero for a missing one.
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { rational } from '../../../src/kernel/index.ts';
import type { ResultNode } from '../../../src/model/index.ts';
import { Figure } from '../../../src/web/components/figure.tsx';
import { readHtml, valuesOf } from '../../support/html.ts';

const node = (overrides: Partial<ResultNode>): ResultNode => ({
  key: 'i#result',
  id: 'i',
  kind: 'indicator',
  field: 'result',
  state: 'value',
  figure: { kind: 'number', exact: rational(1733n, 100n) },
  shown: '17.33',
  step: { method: 'mean', inputs: [], excluded: [] },
  ...overrides,
});

describe('Figure', () => {
  test('prints the figure with its unit and links to how it came about', () => {
    const html = render(<Figure node={node({})} unit="giorni" href="/spiegazione?chiave=i%23result" />);
    expect(readHtml(html).text).toBe('17,33 giorni , come si calcola');
    expect(valuesOf(readHtml(html), 'href')).toEqual(['/spiegazione?chiave=i%23result']);
  });

  test('says in words why there is none', () => {
    const { figure: _figure, shown: _shown, ...rest } = node({});
    const html = render(<Figure node={{ ...rest, state: 'missing', reason: 'missing' }} />);
    expect(readHtml(html).text).toBe('manca il dato');
  });

  test('a figure that does not exist for this thing is a dash, with words for those who cannot see it', () => {
    expect(readHtml(render(<Figure node={undefined} />)).text).toBe('– non previsto');
  });
});
