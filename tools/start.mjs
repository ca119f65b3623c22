// `npm start`: everything from a fresh copy of the project to the running program, on a machine that has only Node.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The oldest Node that the program runs on. */
const oldest = { major: 20, minor: 19 };

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  console.error(
    `Traguardo ha bisogno di Node ${oldest.major}.${oldest.minor} o più recente; qui c'è la versione ${process.versions.node}. ` +
      'Installate una versione più recente da https://nodejs.org e ripetete il comando.',
  );
  process.exit(1);
}

async function prepare() {
  const { ensureLibraries } = await import('./setup/libraries.mjs');
  const start = Date.now();
  const installed = await ensureLibraries(root, {
    development: false,
    announce: (count) => console.log(`Installo ${count} librerie: la prima volta serve circa mezzo minuto …`),
  });
  if (installed) console.log(`Librerie installate in ${Math.round((Date.now() - start) / 1000)} s.`);
  const { build } = await import('./build.mjs');
  const { built, milliseconds } = await build();
  if (built) console.log(`Programma preparato in ${(milliseconds / 1000).toLocaleString('it-IT')} s.`);
}

/** Runs the server in this very process: signals, exit code and a kill reach it without anybody in between. */
async function serve() {
  process.chdir(root);
  process.setSourceMapsEnabled(true);
  await import(new URL('../dist/serve.mjs', import.meta.url).href);
}

checkNode();
try {
  await prepare();
  await serve();
} catch (error) {
  console.error(`Traguardo non è partito: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
