/** `import FILE`: brings a cycle file into the store, or refuses it whole with sentences. */
import { type ImportOutcome, importCycle } from '../../app/index.ts';
import type { Issue } from '../../kernel/index.ts';
import { issueSentence } from '../../wording/index.ts';
import { type CliOutside, type Command, CommandError, EXIT } from '../command.ts';
import { jsonText } from '../output.ts';

/** Families of issues that mean that the file could not be read as a cycle at all. */
const UNREADABLE = /^(file|json|format|schema)\./;

const withSentence = (issue: Issue) => ({ ...issue, sentence: issueSentence(issue) });

const report = (outcome: ImportOutcome) =>
  outcome.kind === 'refused'
    ? { stored: false, issues: outcome.issues.map(withSentence) }
    : {
        stored: true,
        administration: outcome.cycle.administration.slug,
        year: outcome.cycle.year,
        sha256: outcome.sha256,
        replaced: outcome.replaced,
        issues: outcome.warnings.map(withSentence),
      };

const tell = (outcome: ImportOutcome, path: string, outside: CliOutside): void => {
  for (const issue of outcome.kind === 'refused' ? outcome.issues : outcome.warnings)
    outside.complain(`${issueSentence(issue)}\n`);
  if (outcome.kind === 'refused') {
    outside.complain(`${path} non è stato importato: la banca dati è rimasta com'era.\n`);
    return;
  }
  const { cycle, replaced, sha256 } = outcome;
  const instead = replaced ? ', al posto di quello che c’era' : '';
  outside.print(
    `Importato il ciclo ${cycle.year} di ${cycle.administration.name}${instead}. SHA-256 ${sha256}\n`,
  );
};

/** Imports one file. Exit code 1: read, but its data contradict each other; 2: it cannot be read. */
export const importCommand: Command = {
  name: 'import',
  run: async (call, outside) => {
    const [path, ...rest] = call.positionals;
    if (path === undefined || rest.length > 0) throw new CommandError('Indicare il FILE da importare.');
    const bytes = await outside.readFile(path);
    const request = {
      bytes,
      name: path,
      actor: 'riga di comando',
      ...(call.reason !== undefined && { reason: call.reason }),
    };
    const outcome = await outside.withStore((ports) => importCycle(ports, request));
    if (call.json) outside.print(jsonText(report(outcome)));
    else tell(outcome, path, outside);
    if (outcome.kind === 'stored') return EXIT.well;
    return outcome.issues.some((issue) => UNREADABLE.test(issue.code)) ? EXIT.unusable : EXIT.differences;
  },
};
