/** The acts of the cycle and of its plan: who decided what, when, with a link where it is published. */
import type { Act } from '../../model/index.ts';
import { formatDate, vocabulary } from '../../wording/index.ts';
import { capitalise } from '../components/capitalise.ts';
import { dateCell, textCell } from '../components/table/cells.tsx';
import type { TableModel } from '../components/table/table-model.ts';
import type { PageRequest } from '../routing/page.ts';

/** An act in one line: "Giunta camerale, n. 5 del 31/01/2019". */
export const actText = (act: Act): string =>
  [
    act.body,
    [
      act.number === undefined ? '' : `n. ${act.number}`,
      act.date === undefined ? '' : `del ${formatDate(act.date)}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  ]
    .filter((part) => part !== '')
    .join(', ');

const isWebAddress = (address: string): boolean => /^https?:\/\//.test(address);

const titleCell = (act: Act) => {
  const text = act.title ?? actText(act);
  return act.address !== undefined && isWebAddress(act.address)
    ? { text, order: text, content: <a href={act.address}>{text}</a> }
    : textCell(text);
};

/** An act is known by who took it, its number and its day; without a number and a day, only by all that is said of it. */
const isSameAct = (first: Act, second: Act): boolean =>
  first.number === undefined || first.date === undefined
    ? JSON.stringify(first) === JSON.stringify(second)
    : first.body === second.body &&
      first.number === second.number &&
      first.date === second.date &&
      first.kind === second.kind;

/** Acts of the cycle first, then those of the plan in force. */
export const actsTable = ({ view, reading }: PageRequest): TableModel => {
  const acts = [...view.cycle.acts, ...(reading.plan?.acts ?? [])];
  const unique = acts.filter((act, index) => acts.findIndex((other) => isSameAct(other, act)) === index);
  return {
    id: 'atti',
    caption: 'Atti che propongono, approvano, aggiornano o validano',
    noun: ['atto', 'atti'],
    empty: 'Per questo ciclo non sono registrati atti.',
    columns: [
      { id: 'atto', label: 'Atto', heads: true },
      { id: 'organo', label: 'Organo' },
      { id: 'numero', label: 'Numero' },
      { id: 'data', label: 'Data' },
      { id: 'effetto', label: 'Che cosa fa' },
    ],
    rows: unique.map((act, index) => ({
      id: `atto-${index}`,
      cells: [
        titleCell(act),
        textCell(act.body),
        textCell(act.number),
        dateCell(act.date),
        textCell(capitalise(vocabulary().actKinds[act.kind])),
      ],
    })),
  };
};
