// A status is shape, word and colour together.
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { StatusBadge } from '../../../src/web/components/status-badge.tsx';
import { statusOfKind } from '../../../src/wording/index.ts';
import { readHtml, valuesOf } from '../../support/html.ts';

test.each([
  ['reached', 'raggiunto'],
  ['partial', 'parziale'],
  ['missed', 'non raggiunto'],
  ['notComputable', 'non calcolabile'],
  ['notYetDue', 'non ancora dovuto'],
] as const)('%s is drawn and said', (kind, word) => {
  const page = readHtml(render(<StatusBadge status={statusOfKind(kind)} />));
  expect(page.text.trim()).toBe(word);
  expect(valuesOf(page, 'd')).toHaveLength(1);
  expect(valuesOf(page, 'class').join(' ')).toMatch(/status-/);
});

test('each of the five shapes differs from the others', () => {
  const kinds = ['reached', 'partial', 'missed', 'notComputable', 'notYetDue'] as const;
  const shapes = kinds.map(
    (kind) => valuesOf(readHtml(render(<StatusBadge status={statusOfKind(kind)} />)), 'd')[0],
  );
  expect(new Set(shapes).size).toBe(kinds.length);
});

test('where a legend stands beside, the word stays for screen readers', () => {
  const html = render(<StatusBadge status={statusOfKind('partial')} compact={true} />);
  expect(html).toContain('visually-hidden');
  expect(readHtml(html).text.trim()).toBe('parziale');
});
