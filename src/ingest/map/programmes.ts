/** Missions and programmes of the spending classification by their three-digit codes (decree of 27 March 2013), as far as they are printed. */
import type { Programme, ReadCell } from '../../model/index.ts';
import { lineOf } from './identity.ts';

const THREE_DIGITS = /(?<!\d)\d{3}(?!\d)/g;
/** What stands between a code and its title. */
const LABEL = /^(?:missione|programma)?[\s\d/.:–-]*/i;

const codesIn = (cell: ReadCell | undefined): readonly string[] =>
  cell === undefined ? [] : [...cell.published.matchAll(THREE_DIGITS)].map(([code]) => code);

const titleIn = (cell: ReadCell | undefined): string =>
  cell === undefined ? '' : lineOf(cell.published).replace(LABEL, '').trim();

/** The programmes named so far. */
export interface ProgrammeBook {
  /** The code of the programme that a row or card names; `undefined` when mission or programme is not printed. */
  code(programme: ReadCell | undefined, mission?: ReadCell): string | undefined;
  all(): readonly Programme[];
}

/** A new list of programmes. A title that is not printed is its code. */
export const programmeBook = (): ProgrammeBook => {
  const programmes = new Map<string, Programme>();
  return {
    code: (programme, mission) => {
      const [first, second] = codesIn(programme);
      const missionCode = second === undefined ? codesIn(mission)[0] : first;
      const own = second ?? first;
      if (missionCode === undefined || own === undefined) return undefined;
      const code = `${missionCode}/${own}`;
      const known = programmes.get(code);
      const title = second === undefined ? titleIn(programme) : '';
      const missionTitle = second === undefined ? titleIn(mission) : '';
      if (known === undefined || (known.title === code && title !== '')) {
        programmes.set(code, {
          code,
          mission: { code: missionCode, title: missionTitle === '' ? missionCode : missionTitle },
          title: title === '' ? code : title,
        });
      }
      return code;
    },
    all: () => [...programmes.values()],
  };
};
