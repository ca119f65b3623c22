/** The chapters of the PIRA: introduction, overview, then a chapter for each mission, programme and objective that the cycle has. */

import { shortTitle } from '../cards/short-title.ts';
import { reportsResults } from '../cards/timing.ts';
import type { Chapter, ChapterContent } from '../chapter.ts';
import type { DocumentInput } from '../input.ts';
import { valueBulletOf } from '../scenes/value-bullet.ts';
import type { Block } from '../tree.ts';
import { cardIssues } from './card-issues.ts';
import { cardsOfMission } from './card-money.ts';
import { type MissionCards, missionCards, type ObjectiveCard, type ProgrammeCards } from './mission-cards.ts';
import { cardTitle } from './objective-facts.ts';
import { overviewTable, programmeSubject } from './overview.ts';
import { cardsSentence, emptyContent, type MoneyColumn, totalsBlock } from './totals.ts';

/** What sets a form apart: how it prints an objective, and which money it adds up. */
export interface PiraForm {
  readonly card: (input: DocumentInput, card: ObjectiveCard) => readonly Block[];
  readonly money: (input: DocumentInput) => readonly MoneyColumn[];
}

/** First words of the introduction; the amounts come from the cycle. */
const introduction = ({ cycle }: DocumentInput): string => {
  const after = reportsResults(cycle);
  const what = after
    ? `Questo rapporto dice che cosa la spesa del ${cycle.year} ha prodotto: per ogni obiettivo i risultati degli indicatori e le risorse usate.`
    : `Questo piano dice che cosa la spesa del ${cycle.year} deve produrre: per ogni obiettivo gli indicatori, i target del triennio e le risorse previste.`;
  const source =
    'Obiettivi e indicatori sono quelli del Piano della performance, ordinati per missioni e programmi di spesa (art. 19 del d.lgs. 91/2011; D.P.C.M. 18 settembre 2012).';
  return `${what}\n\n${source}`;
};

const introductionChapter: Chapter = {
  id: 'presentazione',
  title: 'Come leggere il documento',
  level: 1,
  numbered: false,
  narrative: 'required',
  suggestion: introduction,
};

const overviewChapter = (form: PiraForm, missions: readonly MissionCards[]): Chapter => ({
  id: 'quadro',
  title: "Quadro d'insieme",
  level: 1,
  numbered: false,
  narrative: 'optional',
  content: (input): ChapterContent =>
    missions.length === 0
      ? emptyContent(input)
      : {
          blocks: [
            cardsSentence(input, missions.flatMap(cardsOfMission)),
            overviewTable(input, missions),
            totalsBlock(input, missions, form.money(input)),
          ],
        },
});

const objectiveChapter = (form: PiraForm, card: ObjectiveCard): Chapter => ({
  id: `obiettivo-${card.node.id}`,
  title: cardTitle(card),
  level: 3,
  numbered: false,
  narrative: 'optional',
  content: (input) => ({ blocks: form.card(input, card), issues: cardIssues(input, card) }),
});

/** Codes with a slash are no anchors. */
const anchor = (code: string): string => (code === '' ? 'altro' : code.replace(/[^\p{L}\d]+/gu, '-'));

/** Width of the bar of a programme, in pixels: it stands beside words, it does not replace them. */
const BULLET = 420;

/** The value of a programme as a bar, once results are reported. */
const programmeBullet = (input: DocumentInput, { code }: ProgrammeCards): readonly Block[] => {
  const subject = input.lookup.subject(programmeSubject(code));
  if (subject === undefined || !reportsResults(input.cycle)) return [];
  const named = { ...subject, title: shortTitle(subject.title) };
  return [
    {
      kind: 'chart',
      id: `valore-programma-${anchor(code)}`,
      scene: valueBulletOf(input.lookup, named, { label: 'Realizzazione del programma', width: BULLET }),
    },
  ];
};

const programmeChapters = (
  form: PiraForm,
  mission: MissionCards,
  programme: ProgrammeCards,
): readonly Chapter[] => [
  {
    id: `programma-${anchor(programme.code)}`,
    title:
      programme.code === ''
        ? 'Obiettivi senza programma di spesa'
        : `Programma ${programme.code}: ${programme.title}`,
    level: 2,
    numbered: false,
    narrative: 'optional',
    // The only programme of a mission has the mission's sentence.
    content: (input) => ({
      blocks: [
        ...(mission.programmes.length === 1 ? [] : [cardsSentence(input, programme.cards)]),
        ...programmeBullet(input, programme),
      ],
    }),
  },
  ...programme.cards.map((card) => objectiveChapter(form, card)),
];

const missionChapters = (form: PiraForm, mission: MissionCards): readonly Chapter[] => [
  {
    id: `missione-${anchor(mission.code)}`,
    title: mission.code === '' ? mission.title : `Missione ${mission.code}: ${mission.title}`,
    level: 1,
    numbered: false,
    narrative: 'optional',
    startsPage: true,
    content: (input) => ({ blocks: [cardsSentence(input, cardsOfMission(mission))] }),
  },
  ...mission.programmes.flatMap((programme) => programmeChapters(form, mission, programme)),
];

/** The chapters of a form. */
export const piraChapters = (form: PiraForm, input: DocumentInput): readonly Chapter[] => {
  const missions = missionCards(input);
  return [
    introductionChapter,
    overviewChapter(form, missions),
    ...missions.flatMap((mission) => missionChapters(form, mission)),
  ];
};
