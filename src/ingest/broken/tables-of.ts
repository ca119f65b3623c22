/** The tables with broken cells of a document, found once for all the forms that read them. */
import type { FormRequest } from '../claim.ts';
import type { RawDocument } from '../raw.ts';
import { type BrokenTable, brokenTables } from './locate.ts';
import { lineRuns } from './source-lines.ts';

/** Documents do not change, so what was found in one stays right as long as it is held. */
const found = new WeakMap<RawDocument, readonly BrokenTable[]>();

const allTables = (document: RawDocument): readonly BrokenTable[] => {
  const known = found.get(document);
  if (known !== undefined) return known;
  const tables = lineRuns(document, () => false).flatMap(brokenTables);
  found.set(document, tables);
  return tables;
};

/** The tables of which no line is taken yet. */
export const tablesOf = ({ document, isTaken }: FormRequest): readonly BrokenTable[] =>
  allTables(document).filter(
    ({ headerLines, rows }) =>
      headerLines.every(({ atom }) => !isTaken(atom)) &&
      rows.every(({ lines }) => lines.every(({ atom }) => !isTaken(atom))),
  );
