// Charts in files have the colours that they have in pages, without a style sheet.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Scene, Shape } from '../../../src/charts/index.ts';
import { CHART_PAINTS, sceneDrawing } from '../../../src/documents/formats/scene-drawing.ts';

const styles = ['tokens', 'charts', 'map']
  .map((name) => readFileSync(`src/web/styles/parts/${name}.css`, 'utf8'))
  .join('\n')
  .replaceAll(/\/\*.*?\*\//gs, '');

const sceneWith = (...shapes: readonly Shape[]): Scene => ({
  width: 100,
  height: 50,
  title: 'Titolo',
  description: 'Descrizione.',
  shapes,
});

const colourOf = (value: string): string => {
  const token = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  const written = token === undefined ? value : new RegExp(`${token}: ([^;]+);`).exec(styles)?.[1];
  const short = /^#(.)(.)(.)$/.exec(written ?? '');
  return short === null ? (written ?? '') : `#${[...short.slice(1)].map((each) => each + each).join('')}`;
};

/** The declarations of a selector in the pages' style sheet; a selector may stand in a list. */
const declarationsOf = (classes: string): ReadonlyMap<string, string> => {
  const selector = `svg .${classes.split(' ').join('.')}`;
  const rules = [...styles.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selectors]) =>
    (selectors ?? '').split(',').some((each) => each.trim() === selector),
  );
  const pairs = rules.flatMap(([, , body]) => [...(body ?? '').matchAll(/([\w-]+):\s*([^;]+);/g)]);
  return new Map(pairs.map(([, name, value]) => [name ?? '', value ?? '']));
};

describe('paints of charts', () => {
  it.each(CHART_PAINTS)('«%s» is painted in files as in pages', (classes, paint) => {
    const declared = declarationsOf(classes);
    expect(declared.size).toBeGreaterThan(0);
    for (const [property, value] of [
      ['fill', paint.fill],
      ['stroke', paint.stroke],
    ] as const) {
      const inPage = declared.get(property);
      if (inPage !== undefined) expect(value).toBe(colourOf(inPage));
    }
    expect(declared.get('stroke-width')).toBe(paint.strokeWidth?.toString());
    expect(declared.get('stroke-dasharray')).toBe(paint.dashes);
  });

  it('leaves out no class that the style sheet paints', () => {
    const inPages = [...styles.matchAll(/svg \.([\w.-]+)(?=[\s,{])/g)].map(([, name]) => name ?? '');
    const inFiles = new Set(CHART_PAINTS.map(([classes]) => classes.split(' ').join('.')));
    expect(inPages.length).toBeGreaterThan(20);
    expect(inPages.filter((name) => !inFiles.has(name))).toEqual([]);
  });
});

describe('a drawing that stands alone', () => {
  it('writes texts escaped, with font and place', () => {
    const drawing = sceneDrawing(
      sceneWith({
        kind: 'text',
        className: 'label axis-label',
        x: 1,
        y: 2,
        text: '<b> & "c"',
        size: 12,
        bold: true,
        anchor: 'end',
        maximumWidth: 50,
      }),
    );
    expect(drawing).toContain('>&lt;b&gt; &amp; &quot;c&quot;</text>');
    expect(drawing).toContain('text-anchor="end"');
    expect(drawing).toContain('fill="#50606f"');
    expect(drawing).toContain('font-weight="700"');
  });

  it('has no class, no style and no link', () => {
    const drawing = sceneDrawing(
      sceneWith(
        { kind: 'rect', className: 'measure status-missed', x: 0, y: 0, width: 10, height: 10, hint: 'x' },
        { kind: 'symbol', className: 'point', status: 'partial', x: 5, y: 5, size: 10, subject: 'O1' },
      ),
    );
    expect(drawing).not.toMatch(/class|style|href|<title/);
    expect(drawing).toContain('fill="#b3261e"');
    expect(drawing).toContain('fill="#17324d"');
  });

  it('draws a target of several years as a dashed line and not as a surface', () => {
    const box = { x: 0, y: 0, width: 1, height: 1 };
    const drawing = sceneDrawing(sceneWith({ kind: 'path', className: 'target', data: 'M0 0L9 9', box }));
    expect(drawing).toContain('fill="none"');
    expect(drawing).toContain('stroke-dasharray="5 3"');
  });
});
