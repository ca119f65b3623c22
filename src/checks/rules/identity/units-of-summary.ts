/** IDENTITY-13: units of the summary that have no table of their own under this name, while other tables are of units that the summary does not name. */
import type { DocumentRecord, Finding, NodeRecord } from '../../../model/index.ts';
import type { Rule } from '../../rule.ts';
import { findingOf, shortText } from '../../values/finding.ts';
import { officeWords } from '../../values/offices.ts';

const RULE = { id: 'IDENTITY-13', family: 'identity', severity: 'notice' } as const;

/** Units that have the same name in both: with fewer the two lists are not of the same units. */
const FEWEST_COMMON = 2;

const keyOf = ({ title }: NodeRecord): string => [...new Set(officeWords(title.published))].sort().join(' ');

/** Offices and services; areas stand above them, funds and projects are no units. */
const isUnit = ({ kind, title }: NodeRecord): boolean =>
  kind === 'unit' && /^(?:uffici?o|servizi?o|settore)\b/i.test(title.published.trim());

const inDocument = ({ nodes }: DocumentRecord): readonly Finding[] => {
  const units = nodes.filter(isUnit);
  const ofSummary = units.filter(({ code }) => code === undefined);
  const ofTables = units.filter(({ code }) => code !== undefined);
  const named = new Set(ofSummary.map(keyOf));
  const tabled = new Set(ofTables.map(keyOf));
  const withoutTable = ofSummary.filter((unit) => !tabled.has(keyOf(unit)));
  const withoutLine = ofTables.filter((unit) => !named.has(keyOf(unit)));
  const common = ofSummary.length - withoutTable.length;
  if (common < FEWEST_COMMON || withoutTable.length === 0 || withoutLine.length === 0) return [];
  return [
    findingOf(RULE, {
      code: 'unitsOfSummary',
      places: [...withoutTable, ...withoutLine].map(({ place }) => place),
      published: withoutTable.map(({ title }) => shortText(title.published)).join('; '),
      expected: withoutLine.map(({ title }) => shortText(title.published)).join('; '),
    }),
  ];
};

/** One finding for each document. */
export const unitsOfSummary: Rule = { ...RULE, check: ({ documents }) => documents.flatMap(inDocument) };
