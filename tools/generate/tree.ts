// The performance tree of a synthetic administration: areas, strategic and operational objectives, groups of strategic indicators.
import type { Random } from './random.ts';

const AREAS = [
  'Servizi a imprese e cittadini',
  'Sviluppo del territorio',
  'Efficienza della macchina',
] as const;

/** Strategic objectives by area, each with the titles of its operational objectives. */
const OBJECTIVES = [
  [0, 'Servizi più rapidi', ['Tempi dei procedimenti', 'Sportelli e appuntamenti', 'Registri aggiornati']],
  [0, 'Servizi digitali', ['Pratiche in linea', 'Identità e firma digitale']],
  [1, 'Imprese che crescono', ['Bandi e contributi', 'Formazione delle imprese', 'Mercati esteri']],
  [1, 'Territorio attrattivo', ['Promozione turistica', 'Informazione economica']],
  [2, 'Risorse ben spese', ['Pagamenti puntuali', 'Entrate riscosse', 'Acquisti programmati']],
  [2, 'Amministrazione aperta', ['Trasparenza', 'Competenze del personale', 'Ascolto degli utenti']],
] as const;

/** Perspectives of the balanced scorecard, as in every synthetic plan. */
export const PERSPECTIVES = [
  { id: 'utenti', name: 'Utenti e territorio' },
  { id: 'processi', name: 'Processi interni' },
  { id: 'crescita', name: 'Crescita e apprendimento' },
  { id: 'finanza', name: 'Economico-finanziaria' },
] as const;

/** Programmes of the classification of spending, with titles of our own. */
export const PROGRAMMES = [
  {
    code: '011/005',
    mission: { code: '011', title: 'Sviluppo delle imprese' },
    title: 'Sostegno alle imprese',
  },
  { code: '012/004', mission: { code: '012', title: 'Regole dei mercati' }, title: 'Vigilanza e tutela' },
  {
    code: '016/005',
    mission: { code: '016', title: 'Mercati esteri' },
    title: 'Presenza sui mercati esteri',
  },
  { code: '032/003', mission: { code: '032', title: 'Servizi generali' }, title: 'Servizi comuni' },
] as const;

const ASSUMED = { kind: 'assumption', note: 'Dato sintetico.' } as const;

/** Points of 100 for six strategic objectives: at least ten each, the rest shared out by chance. */
const pointsOf = (random: Random): readonly number[] => {
  const points = OBJECTIVES.map(() => 10);
  for (let left = 100 - 10 * points.length; left > 0; left -= 1) {
    const position = random.between(0, points.length - 1);
    points[position] = (points[position] ?? 0) + 1;
  }
  return points;
};

const label = (position: number) => ({
  perspectives: [PERSPECTIVES[position % PERSPECTIVES.length]?.id ?? ''],
  programmes: [PROGRAMMES[Math.floor(position / 4) % PROGRAMMES.length]?.code ?? ''],
});

const plain = { weights: [], perspectives: [], programmes: [], inPira: true };

const objectivesOf = (random: Random) => {
  const points = pointsOf(random);
  const numbers = AREAS.map(() => 0);
  let operational = 0;
  return OBJECTIVES.flatMap(([area, title, titles], position) => {
    numbers[area] = (numbers[area] ?? 0) + 1;
    const code = `${area + 1}.${numbers[area]}`;
    const id = `n-${code.replaceAll('.', '-')}`;
    const weights = [{ amount: String(points[position]), origin: ASSUMED }];
    return [
      { ...plain, id, kind: 'strategicObjective', code, title, parent: `n-${area + 1}`, weights },
      {
        ...plain,
        id: `${id}-is`,
        kind: 'group',
        code: `${code} IS`,
        title: `Indicatori strategici ${code}`,
        parent: id,
        gathers: 'strategicIndicators',
      },
      ...titles.map((name, order) => {
        operational += 1;
        return {
          ...plain,
          ...label(operational),
          id: `${id}-${order + 1}`,
          kind: 'operationalObjective',
          code: `${code}.${order + 1}`,
          title: name,
          parent: id,
        };
      }),
    ];
  });
};

/** The nodes of a plan: 3 areas, 6 strategic objectives with points of 100, their groups, 16 operational objectives. */
export const nodesOf = (random: Random) => [
  ...AREAS.map((title, position) => ({
    ...plain,
    id: `n-${position + 1}`,
    kind: 'area',
    code: String(position + 1),
    title,
    parent: null,
  })),
  ...objectivesOf(random),
];

/** A node of a synthetic plan. */
export type TreeNode = ReturnType<typeof nodesOf>[number];
