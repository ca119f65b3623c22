/** Scenes as SVG text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, type Scene, sceneToSvg } from '../../src/charts/index.ts';

const HOSTILE = `"><script>alert('x')</script>&\u0000`;

const scene: Scene = {
  width: 100,
  height: 50,
  title: HOSTILE,
  description: HOSTILE,
  shapes: [
    {
      kind: 'rect',
      x: 0,
      y: 0,
      width: 10.005,
      height: 5,
      className: 'cell shade-1',
      subject: HOSTILE,
      hint: HOSTILE,
    },
    {
      kind: 'text',
      x: 1,
      y: 2,
      text: HOSTILE,
      size: 12,
      bold: true,
      anchor: 'middle',
      maximumWidth: 500,
      className: 'label',
      subject: HOSTILE,
    },
    { kind: 'symbol', status: 'partial', x: 5, y: 5, size: 10, className: 'status-partial' },
    { kind: 'line', x1: 0, y1: 0, x2: 1, y2: 1, className: 'target' },
    { kind: 'path', data: 'M0 0L1 1', box: { x: 0, y: 0, width: 1, height: 1 }, className: 'link' },
  ],
};

describe('sceneToSvg', () => {
  it('is one image with a name and a description', () => {
    const svg = sceneToSvg({ ...scene, title: 'Albero', description: 'Tre aree.' });
    expect(svg).toContain('role="img" aria-label="Albero"');
    expect(svg).toContain('<title>Albero</title><desc>Tre aree.</desc>');
    expect(svg).toContain('viewBox="0 0 100 50"');
  });

  it('escapes titles, hints, texts and addresses', () => {
    const svg = sceneToSvg(scene, { linkOf: (subject) => `/?${subject}` });
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
    expect(svg).not.toMatch(/="[^"]*[<>][^"]*"/);
  });

  it('carries classes and no style, handler or script', () => {
    expect(sceneToSvg(scene)).not.toMatch(/\sstyle=|\son[a-z]+=|<style|javascript:/);
  });

  it('makes one link of the neighbouring shapes of a subject, and only to our own pages', () => {
    const linked = sceneToSvg(scene, { linkOf: () => '/albero/1' });
    expect(linked.match(/<a /g)).toHaveLength(1);
    expect(linked).toContain('role="group"');
    for (const address of [
      'javascript:alert(1)',
      'https://example.org/',
      '//example.org',
      'data:text/html,x',
    ]) {
      expect(sceneToSvg(scene, { linkOf: () => address })).not.toContain('<a ');
    }
  });
});

describe('escapeXml', () => {
  it('leaves nothing that could end a text or an attribute, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});
