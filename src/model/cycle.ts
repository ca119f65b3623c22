/** The whole cycle of one administration and year, and the file that carries it. */
import type { LocalDate, PeriodId } from '../kernel/index.ts';
import type { Act } from './act.ts';
import type { Administration, OrgUnit, Responsibility } from './administration.ts';
import type { Assessment } from './assessment.ts';
import type { ContextTable, Narrative } from './context-table.ts';
import type { Entry, HistoricalResult } from './indicator.ts';
import type { IndividualObjective } from './individual-objective.ts';
import type { Lineage, PlanVersion } from './plan.ts';
import type { Reference } from './reference.ts';
import type { ResourceLine } from './resource.ts';
import type { Rulebook } from './rulebook.ts';

/** A monitoring period (four months in most chambers). */
export interface Period {
  readonly id: PeriodId;
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Version of the cycle file format that this program writes. */
export const FORMAT_VERSION = 1;

/** A whole cycle; also, in canonical JSON, the interchange file. `asOf`: the day at which the data are to be read. */
export interface CycleFile {
  readonly formatVersion: typeof FORMAT_VERSION;
  readonly administration: Administration;
  readonly year: number;
  readonly title: string;
  readonly asOf: LocalDate;
  readonly state: 'drafting' | 'planned' | 'running' | 'reporting' | 'validated' | 'published' | 'archived';
  /** Who prepared the data and from which documents; shown on the pages. */
  readonly about?: string;
  readonly periods: readonly Period[];
  readonly rulebook: Rulebook;
  readonly planVersions: readonly PlanVersion[];
  readonly units: readonly OrgUnit[];
  readonly responsibilities: readonly Responsibility[];
  readonly entries: readonly Entry[];
  readonly assessments: readonly Assessment[];
  readonly history: readonly HistoricalResult[];
  readonly resources: readonly ResourceLine[];
  readonly individualObjectives: readonly IndividualObjective[];
  readonly tables: readonly ContextTable[];
  readonly narrative: readonly Narrative[];
  readonly references: readonly Reference[];
  readonly lineage: readonly Lineage[];
  readonly acts: readonly Act[];
}
