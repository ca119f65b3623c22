/** Sentences of the check of documents: what is wrong in them, and what must be asked. */
import type { Severity } from '../../kernel/index.ts';
import type { Finding } from '../../model/index.ts';
import { ITALIAN_CHECKS } from '../it/pages/check-phrases.ts';
import { DEFAULT_LANGUAGE, type Language, type PerLanguage } from '../language.ts';

const PHRASES: PerLanguage<typeof ITALIAN_CHECKS> = { it: ITALIAN_CHECKS };

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

interface CountedPart {
  readonly count: number;
  readonly text: string;
}

/** Findings by severity, those that there are. */
const partsOf = (findings: readonly Finding[], language: Language): readonly CountedPart[] =>
  SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [{ count, text: PHRASES[language].severities[severity](count) }];
  });

/** What the checks find in a cycle of ours. */
export const liveCheckSentence = (
  year: number,
  findings: readonly Finding[],
  language: Language = DEFAULT_LANGUAGE,
): string => {
  const parts = partsOf(findings, language);
  const [first] = parts;
  const texts = parts.map(({ text }) => text);
  return first === undefined
    ? PHRASES[language].liveNone(year)
    : PHRASES[language].liveSome(year, first.count, texts);
};

/** What came of a check in one sentence. `read` and `refused`: how many files. */
export const checkSentence = (
  { read, refused, findings }: { read: number; refused: number; findings: readonly Finding[] },
  language: Language = DEFAULT_LANGUAGE,
): string => {
  const phrases = PHRASES[language];
  if (read === 0) return phrases.nothingRead(refused);
  const parts = partsOf(findings, language);
  const [first] = parts;
  const found =
    first === undefined
      ? phrases.none(read)
      : phrases.some(
          read,
          first.count,
          parts.map(({ text }) => text),
        );
  return refused === 0 ? found : `${found} ${phrases.refused(refused)}`;
};

/** The name of a severity and what it means. */
export const severityHeading = (
  severity: Severity,
  language: Language = DEFAULT_LANGUAGE,
): { readonly name: string; readonly meaning: string } => {
  const [name, meaning] = PHRASES[language].severityNames[severity];
  return { name, meaning };
};

/** How many questions are open. */
export const openQuestionsSentence = (count: number, language: Language = DEFAULT_LANGUAGE): string =>
  PHRASES[language].questions(count);

/** What kind of document it is. */
export const documentKindName = (
  kind: keyof (typeof ITALIAN_CHECKS)['kinds'],
  language: Language = DEFAULT_LANGUAGE,
): string => PHRASES[language].kinds[kind];

/** The name of a form of table; a form without a name is a table. */
export const formName = (form: string, language: Language = DEFAULT_LANGUAGE): string => {
  const names: Readonly<Record<string, string>> = PHRASES[language].forms;
  return names[form] ?? names['table'] ?? '';
};

/** How the cells of a document were read. `unread` counts those that allow more than one reading too. */
export const readingSentence = (
  cells: { readonly read: number; readonly text: number; readonly unread: number },
  language: Language = DEFAULT_LANGUAGE,
): string => PHRASES[language].reading(cells);

/** A question about one or several cells of a document; `form`: what they have in common in how they are written. */
interface AskedQuestion {
  readonly kind: keyof (typeof ITALIAN_CHECKS)['ask'];
  readonly form: string;
  readonly cases: readonly { readonly published: string }[];
  readonly figures: readonly string[];
}

/** How many texts a question repeats, and their greatest length; of long ones the first is enough. */
const EXAMPLES = { count: 4, characters: 120, long: 40 } as const;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const short = (text: string): string =>
  text.length <= EXAMPLES.characters ? text : `${text.slice(0, EXAMPLES.characters)} …`;

const quoted = (texts: readonly string[]): string => {
  const distinct = [...new Set(texts)];
  const count = (distinct[0] ?? '').length > EXAMPLES.long ? 1 : EXAMPLES.count;
  const shown = distinct.slice(0, count).map((text) => `«${short(text)}»`);
  return `${shown.join(', ')}${distinct.length > shown.length ? ' …' : ''}`;
};

/** The question in words. */
export const questionSentence = (
  { kind, form, cases }: AskedQuestion,
  language: Language = DEFAULT_LANGUAGE,
): string => {
  const texts = cases.map(({ published }) => oneLine(published));
  const [published = ''] = texts;
  const values: Readonly<Record<string, string>> = {
    published,
    form,
    count: String(cases.length),
    examples: quoted(texts),
  };
  const { ask, askTogether } = PHRASES[language];
  return (cases.length > 1 ? askTogether : ask)[kind]((name) => values[name] ?? '');
};

/** An answer in words; a figure is its own, of several cells its position. */
export const choiceText = (
  { kind, cases, figures }: AskedQuestion,
  choice: string,
  language: Language = DEFAULT_LANGUAGE,
): string => {
  if (kind === 'figure') {
    const figure = figures[Number(choice) - 1] ?? choice;
    return cases.length > 1 ? PHRASES[language].figureByPosition(Number(choice), figure) : figure;
  }
  const words: Readonly<Record<string, string>> = PHRASES[language].choices[kind];
  return words[choice] ?? choice;
};
