/** What an indicator of the plan lacks to be specific and measurable (article 5 of legislative decree 150/2009): notices, never faults. */
import type { Issue } from '../../kernel/index.ts';
import type { Indicator } from '../../model/index.ts';
import { holdersOf } from '../../wording/index.ts';
import type { DocumentInput } from '../input.ts';
import { targetYears } from './years.ts';

/** From more than so many indicators on, one notice names them all. */
const ONE_BY_ONE = 10;

const hasPast = (input: DocumentInput, { id, baseline }: Indicator): boolean =>
  baseline !== undefined ||
  input
    .years(id)
    .some(
      ({ year, result, historical }) =>
        year < input.cycle.year && (result?.state === 'value' || historical !== undefined),
    );

const hasOwner = ({ lookup }: DocumentInput, { id, contributors }: Indicator): boolean =>
  (contributors?.length ?? 0) > 0 ||
  [id, ...lookup.ancestors(id).map((subject) => subject.id)].some((subject) =>
    (['answers', 'performs'] as const).some((role) => holdersOf(lookup, subject, role).length > 0),
  );

/** A formula of one name says which figure, not how it is made: then the sheet must describe it. */
const isDescribed = ({ evaluation, sheet }: Indicator): boolean =>
  evaluation.stage === 'milestones' ||
  sheet.algorithm !== undefined ||
  !/^[A-Za-z_]\w*$/.test(evaluation.formula.trim());

const hasTargets = (input: DocumentInput, { id }: Indicator): boolean =>
  targetYears(input).every((year) => input.targetOf(id, year) !== undefined);

type Lack = readonly [code: string, isThere: (input: DocumentInput, indicator: Indicator) => boolean];

const LACKS: readonly Lack[] = [
  ['planIndicatorsWithoutBaseline', hasPast],
  ['planIndicatorsWithoutOwner', hasOwner],
  ['planIndicatorsWithoutSource', (_, { sheet }) => sheet.dataSource !== undefined],
  ['planIndicatorsWithoutFormula', (_, indicator) => isDescribed(indicator)],
  ['planIndicatorsWithoutTarget', hasTargets],
];

const noticesOf = (code: string, lacking: readonly Indicator[]): readonly Issue[] => {
  const notice = (place: string, indicators: readonly Indicator[]): Issue => ({
    code,
    severity: 'notice',
    place: { id: place, field: 'sheet' },
    params: { count: indicators.length, codes: indicators.map((indicator) => indicator.code).join(', ') },
  });
  if (lacking.length > ONE_BY_ONE) return [notice('administration', lacking)];
  return lacking.map((indicator) => notice(indicator.id, [indicator]));
};

/** The notices about some indicators of the plan. */
export const planQuality = (input: DocumentInput, indicators: readonly Indicator[]): readonly Issue[] =>
  LACKS.flatMap(([code, isThere]) =>
    noticesOf(
      code,
      indicators.filter((indicator) => !isThere(input, indicator)),
    ),
  );
