/** `verify FILE|AMMINISTRAZIONE ANNO`: recomputes everything with the independent verifier and compares to the last digit. */
import { resultTable } from '../../app/index.ts';
import type { Basis } from '../../model/index.ts';
import { type Command, EXIT } from '../command.ts';
import { jsonText } from '../output.ts';
import { withCycle } from '../sources.ts';

const BASES: readonly Basis[] = ['measured', 'manager', 'oiv'];

/** Verifies all three bases; exit code 1 when a figure differs. */
export const verifyCommand: Command = {
  name: 'verify',
  run: (call, outside) =>
    withCycle(call.positionals, outside, async (view) => {
      const tables = BASES.map((basis) => resultTable(view.results(basis), { exact: true }));
      const { exitCode, report } = await outside.verify(view.cycle, jsonText(tables));
      if (call.json)
        outside.print(jsonText({ agrees: exitCode === EXIT.well, report: report.trimEnd().split('\n') }));
      else outside.print(report);
      return exitCode;
    }),
};
