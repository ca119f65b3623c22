// The words of a chapter: Markdown to blocks, references to figures, and everything that keeps a document a draft.
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Chapter, DocumentInput, Inline } from '../../../src/documents/index.ts';
import { composeNarrative } from '../../../src/documents/narrative/compose-narrative.ts';
import type { Narrative } from '../../../src/model/index.ts';
import { hasIssueSentence, issueSentence } from '../../../src/wording/index.ts';
import { demoInput } from '../../support/document-input.ts';

let input: DocumentInput;
beforeAll(async () => {
  input = await demoInput('cciaa-ms', 2019);
});

const chapter = (narrative: Chapter['narrative']): Chapter => ({
  id: 'premessa',
  title: 'Premessa',
  level: 1,
  numbered: false,
  narrative,
});

const compose = (
  text: string | undefined,
  options: { narrative?: Chapter['narrative']; notRelevant?: string } = {},
) => {
  const section: Narrative | undefined =
    text === undefined
      ? undefined
      : {
          id: 'n-1',
          document: 'relazione',
          chapter: 'premessa',
          title: 'Premessa',
          text,
          ...(options.notRelevant !== undefined && { notRelevant: options.notRelevant }),
        };
  return composeNarrative(input, {
    document: 'relazione',
    chapter: chapter(options.narrative ?? 'required'),
    section,
  });
};

const codes = (text: string | undefined, options = {}) =>
  compose(text, options).issues.map(({ code }) => code);

const printed = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'status' ? inline.status.word : inline.text)).join('');

describe('the text of a section', () => {
  test('keeps paragraphs, lists, strong and emphasised words, links of the web', () => {
    const { blocks, issues } = compose(
      'Una **forte** e una *corsiva*.\nStessa riga.\n\n- primo\n- [sito](https://example.org)\n\n1. uno\n2. due\n\n### Titolo',
    );
    expect(issues).toEqual([]);
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        role: 'body',
        inlines: [
          { kind: 'text', text: 'Una ' },
          { kind: 'strong', text: 'forte' },
          { kind: 'text', text: ' e una ' },
          { kind: 'emphasis', text: 'corsiva' },
          { kind: 'text', text: '. Stessa riga.' },
        ],
      },
      {
        kind: 'list',
        ordered: false,
        items: [
          [{ kind: 'text', text: 'primo' }],
          [{ kind: 'link', text: 'sito', target: 'https://example.org' }],
        ],
      },
      {
        kind: 'list',
        ordered: true,
        items: [[{ kind: 'text', text: 'uno' }], [{ kind: 'text', text: 'due' }]],
      },
      { kind: 'paragraph', role: 'body', inlines: [{ kind: 'strong', text: 'Titolo' }] },
    ]);
  });

  test('has its references replaced by figures that know where they come from', () => {
    const { blocks, issues } = compose('L’ente ha raggiunto il {{ ente.value }}.');
    expect(issues).toEqual([]);
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        role: 'body',
        inlines: [
          { kind: 'text', text: 'L’ente ha raggiunto il ' },
          {
            kind: 'figure',
            text: '97,75\u00a0%',
            value: { kind: 'percent', amount: '97.75' },
            key: 'administration#value',
          },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
  });

  test('resolves references also where underscores and stars stand near them', () => {
    const { blocks } = compose('a_b {{ente.value}} **{{counts.areas.total}}** c_d');
    const [first] = blocks;
    expect(first?.kind === 'paragraph' && printed(first.inlines).replaceAll('\u00a0', ' ')).toBe(
      'a_b 97,75 % 3 c_d',
    );
  });

  test.each(['<script>alert(1)</script>', '| a | b |\n|---', '`code`', 'javascript'])(
    'keeps «%s» as it was written: no other markup is known',
    (text) => {
      const [first] = compose(text).blocks;
      expect(first?.kind === 'paragraph' && printed(first.inlines)).toBe(text.replaceAll('\n', ' '));
    },
  );

  test('keeps the address of what it does not follow', () => {
    const [first] = compose('Vedi ![x](y.png) e [qui](ftp://example.org).').blocks;
    expect(first?.kind === 'paragraph' && printed(first.inlines)).toBe(
      'Vedi !x (y.png) e qui (ftp://example.org).',
    );
  });

  test('follows no other addresses than those of the web', () => {
    const [first] = compose('[qui](javascript:alert(1)) [là](#premessa)').blocks;
    expect(first?.kind === 'paragraph' && first.inlines.filter(({ kind }) => kind === 'link')).toEqual([
      { kind: 'link', text: 'là', target: '#premessa' },
    ]);
  });
});

describe('what keeps a document a draft', () => {
  test('a required section that nobody wrote, or that is empty, with a warning in its place', () => {
    expect(codes(undefined)).toEqual(['documentSectionMissing']);
    expect(codes('  \n ')).toEqual(['documentSectionEmpty']);
    expect(compose(undefined).blocks).toMatchObject([{ kind: 'paragraph', role: 'warning' }]);
  });

  test('an optional section may be missing', () => {
    expect(compose(undefined, { narrative: 'optional' })).toEqual({ blocks: [], issues: [] });
  });

  test('a section that is not pertinent says why and is complete', () => {
    const { blocks, issues } = compose('', { notRelevant: 'nessun bilancio di genere nel 2019.' });
    expect(issues).toEqual([]);
    expect(blocks).toMatchObject([
      { inlines: [{ text: 'Non pertinente: nessun bilancio di genere nel 2019.' }] },
    ]);
  });

  test.each([
    'Il ----% degli obiettivi',
    'Testo …… fine',
    '[Digitare il testo]',
    'da completare',
    'XXX unità',
  ])('a placeholder that a template left behind: «%s»', (text) => {
    expect(codes(text)).toContain('documentSectionPlaceholder');
  });

  test.each(['Un testo finito…', 'Dal 2017 - 2019', 'Capitolo II - xx', 'n. 3 -- e poi'])(
    'ordinary writing is no placeholder: «%s»',
    (text) => {
      expect(codes(text)).toEqual([]);
    },
  );

  test('a reference that leads nowhere stays visible', () => {
    const { blocks, issues } = compose('Vale {{9.9.value}}.');
    expect(issues).toMatchObject([
      { code: 'documentReferenceUnknown', params: { reference: '9.9.value', chapter: 'Premessa' } },
    ]);
    const [first] = blocks;
    expect(first?.kind === 'paragraph' && printed(first.inlines)).toBe('Vale {{9.9.value}}.');
  });

  test('each has a sentence in Italian', () => {
    const issues = [
      ...compose(undefined).issues,
      ...compose(' ').issues,
      ...compose('----% {{9.9.value}} {{FRD: ob2.result}} {{3.2.result}}').issues,
    ];
    expect(new Set(issues.map(({ code }) => code)).size).toBe(6);
    for (const issue of issues) {
      expect(hasIssueSentence(issue.code)).toBe(true);
      expect(issueSentence(issue)).toContain('Premessa');
    }
  });
});

test('whatever is written, nothing is lost and nothing is thrown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { blocks } = compose(text, { narrative: 'optional' });
      const words = (part: string): readonly string[] => part.match(/[\p{L}\p{N}]+/gu) ?? [];
      const out = blocks.flatMap((block) => {
        if (block.kind === 'paragraph') return [printed(block.inlines)];
        return block.kind === 'list' ? block.items.map(printed) : [];
      });
      const found = new Set(words(out.join(' ')));
      return words(text.replace(/^\s*\d+[.)]/gm, '')).every((word) => found.has(word) || /\d/.test(word));
    }),
  );
});
