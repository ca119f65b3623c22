/** `read FILE...`: published documents as a candidate cycle; nothing is stored. `--out` writes the cycle file that `import` takes. */
import type { ReadFiles } from '../../app/index.ts';
import type { Issue } from '../../kernel/index.ts';
import { candidateSentence, issueSentence } from '../../wording/index.ts';
import { type CliOutside, type Command, CommandError, EXIT } from '../command.ts';
import { jsonText } from '../output.ts';
import { answersOf, openFiles } from './check.ts';

const isError = ({ severity }: Issue): boolean => severity === 'error';

const record = ({ cycle, issues, questions }: ReadFiles) => ({
  cycle: cycle ?? null,
  issues: issues.map((issue) => ({ ...issue, sentence: issueSentence(issue) })),
  questions,
});

const tell = ({ cycle, issues }: ReadFiles, outside: CliOutside): void => {
  if (cycle !== undefined) outside.print(`${candidateSentence(cycle)}\n`);
  for (const issue of issues) outside.print(`  ${issueSentence(issue)}\n`);
};

/** Exit code 0: a cycle that can be imported; 1: one that cannot, the issues say why; 2: some file was not read. */
export const readCommand: Command = {
  name: 'read',
  run: async (call, outside) => {
    const paths = [...new Set(call.positionals)];
    if (paths.length === 0) throw new CommandError('Indicare uno o più FILE da leggere.');
    const answers = await answersOf(call, outside);
    const files = await openFiles(paths, outside);
    const read = await outside.readAsCycle(files, { answers });
    for (const refusal of read.refused) outside.complain(`${issueSentence(refusal)}\n`);
    if (call.json) outside.print(jsonText(record(read)));
    else tell(read, outside);
    if (call.out !== undefined && read.text !== undefined) await outside.writeFile(call.out, read.text);
    if (read.refused.length > 0 || files.length < paths.length) return EXIT.unusable;
    return read.cycle === undefined || read.issues.some(isError) ? EXIT.differences : EXIT.well;
  },
};
