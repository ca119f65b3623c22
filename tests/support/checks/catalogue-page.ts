/** The catalogue of the coherence rules as a page for people: made of the rules, their words and their bad cases. */
import { RULES, type Rule, type RuleFamily, runChecks } from '../../../src/checks/index.ts';
import type { Severity } from '../../../src/kernel/index.ts';
import { checkText, findingMessage } from '../../../src/wording/index.ts';
import { caseDocuments } from './rule-cases.ts';

const FAMILIES: Readonly<Record<RuleFamily, string>> = {
  row: 'Aritmetica della riga',
  rollup: 'Risalita nell’albero',
  sameThing: 'Stessa cosa, valori diversi',
  units: 'Somma delle unità',
  dates: 'Date',
  direction: 'Direzione e tipo',
  missing: 'Dato mancante preso per zero',
  resources: 'Risorse',
  context: 'Tabelle di contesto',
  counts: 'Conteggi',
  years: 'Anni e titoli',
  identity: 'Codici e nomi',
  text: 'Testi',
  quality: 'Qualità del piano',
};

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'errore: cambia un risultato o un totale',
  warning: 'avviso: serve una domanda a chi ha scritto il dato',
  notice: 'nota: riguarda le parole o la qualità',
};

const INTRODUCTION = `# Catalogo dei controlli di coerenza

Ogni controllo guarda che cosa dicono i documenti pubblicati, o un ciclo mentre lo si scrive, e segnala ciò che non torna. Non corregge
e non sceglie. Dice sempre tutti i punti in cui si trova ciò che confronta. I codici dei controlli non cambiano e non si riusano.

Questa pagina è fatta dai controlli, dalle loro frasi e dai loro casi; si rifà con \`npx vitest run tests/checks/catalogue.test.ts -u\`.
Per ogni controllo c'è un caso buono in \`cases/good/checks\` e uno cattivo in \`cases/bad/checks\`, nella cartella con il suo codice.`;

const exampleOf = (rule: Rule): string => {
  const [first] = runChecks({ documents: caseDocuments('bad', rule.id), isOurs: false }, [rule]);
  return first === undefined ? '' : findingMessage(first);
};

const ruleSection = (rule: Rule): string => {
  const text = checkText(rule.id);
  return [
    `### ${rule.id} ${text?.name ?? ''}`,
    `*${SEVERITIES[rule.severity]}*`,
    `${text?.says ?? ''} ${text?.why ?? ''}`,
    `**Che cosa fare.** ${text?.todo ?? ''}`,
    `> ${exampleOf(rule)}.`,
  ].join('\n\n');
};

/** The page in Markdown. */
export const cataloguePage = (): string => {
  const families = [...new Set(RULES.map(({ family }) => family))];
  const sections = families.map((family) =>
    [`## ${FAMILIES[family]}`, ...RULES.filter((rule) => rule.family === family).map(ruleSection)].join(
      '\n\n',
    ),
  );
  return `${[INTRODUCTION, `I controlli sono ${RULES.length}.`, ...sections].join('\n\n')}\n`;
};
