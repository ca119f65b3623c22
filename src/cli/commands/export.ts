/** `export AMMINISTRAZIONE ANNO`: the cycle file in canonical form, byte for byte what was imported. */
import { cycleFileText } from '../../app/index.ts';
import { type Command, CommandError, EXIT } from '../command.ts';
import { withStoredCycle } from '../sources.ts';

/** Prints the cycle file, or writes it with `--out FILE`. */
export const exportCommand: Command = {
  name: 'export',
  run: (call, outside) => {
    const [slug, year, ...rest] = call.positionals;
    if (slug === undefined || year === undefined || rest.length > 0)
      throw new CommandError('Indicare AMMINISTRAZIONE e ANNO.');
    return withStoredCycle([slug, year], outside, async (view) => {
      const text = cycleFileText(view.cycle);
      if (call.out === undefined) outside.print(text);
      else await outside.writeFile(call.out, text);
      return EXIT.well;
    });
  },
};
