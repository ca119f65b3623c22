// What is asked about a document, once for one cell and once for many.
import { describe, expect, it } from 'vitest';
import { choiceText, questionSentence } from '../../../src/wording/index.ts';

const asked = (kind: Parameters<typeof questionSentence>[0]['kind'], ...texts: readonly string[]) => ({
  kind,
  form: '+5%',
  cases: texts.map((published) => ({ published })),
  figures: ['4,7', '4,9'],
});

describe('a question', () => {
  it('about one cell repeats it', () => {
    expect(questionSentence(asked('direction', ' 15 '))).toBe(
      'Il target «15» non dice da che parte si migliora. Quando è raggiunto?',
    );
  });

  it('about many cells counts them and gives some examples', () => {
    expect(questionSentence(asked('direction', '15', '15', '20', '30', '40', '50'))).toBe(
      '6 target sono scritti senza un segno («15», «20», «30», «40» …). Quando sono raggiunti?',
    );
    expect(questionSentence(asked('change', '+5%', '+5%'))).toContain('2 target sono scritti «+5%»');
  });

  it('about long cells gives one example, cut where it is very long', () => {
    const texts = [1, 2].map((mark) => `Voto di gradimento ${mark}: ${'molto '.repeat(30)}`);
    const sentence = questionSentence(asked('figure', ...texts));
    expect(sentence).not.toContain('gradimento 2');
    expect(sentence.length).toBeLessThan(260);
  });
});

describe('a figure to be chosen', () => {
  it('is itself in one cell, and its position in many', () => {
    expect(choiceText(asked('figure', 'Voto: 4,7 Giudizio: 4,9'), '2')).toBe('4,9');
    expect(choiceText(asked('figure', 'Voto: 4,7 Giudizio: 4,9', 'Voto: 4,8 Giudizio: 5'), '2')).toBe(
      'La 2ª cifra della cella (qui 4,9)',
    );
  });
});
