/** `demo`: loads the demonstration cycles. */
import { type Command, EXIT } from '../command.ts';
import { jsonText } from '../output.ts';

/** Loads (again) the demonstration administrations; other cycles are left alone. */
export const demoCommand: Command = {
  name: 'demo',
  run: (call, outside) =>
    outside.withStore(async (ports) => {
      const loaded = await outside.loadDemonstration(ports);
      outside.print(
        call.json
          ? jsonText({ loaded })
          : `Cicli dimostrativi caricati:\n${loaded.map((name) => `  ${name}\n`).join('')}`,
      );
      return EXIT.well;
    }),
};
