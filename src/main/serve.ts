/** Entry of the serving program. */
import { readConfiguration } from './configuration.ts';
import { serve } from './serve-pages.ts';

try {
  await serve(readConfiguration(process.env));
} catch (thrown) {
  process.stderr.write(
    `Traguardo si è fermato: ${thrown instanceof Error ? thrown.message : String(thrown)}\n`,
  );
  process.exitCode = 1;
}
