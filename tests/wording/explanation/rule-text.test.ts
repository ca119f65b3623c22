/** Rules of the rulebook in words, with where they are written. */
import { describe, expect, it } from 'vitest';
import { decimal, indicatorId } from '../../../src/kernel/index.ts';
import type { Rulebook } from '../../../src/model/index.ts';
import { ruleOriginText, ruleText } from '../../../src/wording/index.ts';
import { exampleRulebook } from '../example-rulebook.ts';

const said = (path: string, rulebook: Rulebook = exampleRulebook): string =>
  (ruleText(rulebook, path) ?? 'no rule').replaceAll('\u00a0', ' ');

describe('ruleText', () => {
  it.each([
    ['achievement.up', 'Più è meglio: risultato diviso target; al massimo 100 %; almeno 0 %'],
    [
      'achievement.down',
      'Meno è meglio: scostamento lineare dal target (2 meno risultato diviso target); al massimo 100 %; almeno 0 %',
    ],
    ['achievement.deadline', 'Termine: entro il termine vale 100, dopo vale 0'],
    ['achievement', 'Realizzazione del target: al massimo 100 %; almeno 0 %'],
    [
      'score',
      "Realizzazione parametrata a fasce di realizzazione: sotto 90 % resta com'è; da 90 % compreso a 100 % escluso vale 100 %; da 100 % in su resta com'è",
    ],
    ['missing', 'Dato mancante: se manca il dato, il risultato non è calcolabile'],
    [
      'notComputable',
      'Non calcolabile: ciò che non è calcolabile rende non calcolabile il livello superiore',
    ],
    ['rollUp.area', "Valore dell'area strategica: media pesata degli obiettivi strategici"],
    ['unit', "Risultato dell'unità organizzativa: media semplice sugli indicatori di cui risponde l'unità"],
    ['perspective', 'Valore della prospettiva: media pesata degli obiettivi operativi'],
    ['rounding.result', 'Arrotondamento (risultato): arrotondato a due decimali per eccesso a metà'],
    ['chartAt', "organigramma alla fine dell'anno"],
    ['rounding.share', 'no rule'],
    ['nothing', 'no rule'],
  ])('says %s', (path, expected) => {
    expect(said(path)).toBe(expected);
  });

  it("says a rule of one indicator's own, with its own limits", () => {
    const override = {
      indicator: indicatorId('i.1'),
      achievement: { ...exampleRulebook.achievement, cap: null, floor: decimal('50') },
    };
    const rulebook = { ...exampleRulebook, overrides: [override] };
    expect(said('overrides.i.1.achievement.up', rulebook)).toBe(
      'Più è meglio: risultato diviso target; senza massimo; almeno 50 % (regola propria di questo indicatore)',
    );
  });
});

describe('ruleOriginText', () => {
  it('gives the note on the rule or on the nearest one above it', () => {
    expect(ruleOriginText(exampleRulebook, 'score')).toBe(
      'Da 90 compreso la realizzazione vale 100. (assunzione nostra; la soglia non è stampata)',
    );
    expect(ruleOriginText(exampleRulebook, 'score.bands')).toContain('Da 90 compreso');
  });

  it('falls back on the rulebook and the act that adopted it', () => {
    expect(ruleOriginText(exampleRulebook, 'unit')).toBe('Sistema di misurazione e valutazione');
    const act = { body: 'Deliberazione di giunta', kind: 'approves', number: '5' } as const;
    expect(ruleOriginText({ ...exampleRulebook, act }, 'unit')).toBe(
      'Sistema di misurazione e valutazione, Deliberazione di giunta n. 5',
    );
  });
});
