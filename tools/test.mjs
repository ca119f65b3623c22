// `npm test`: everything from a fresh copy of the project to the verdict, on a machine that has only Node. Each step says
// what it does and how long it took; the last line counts every test, and one for each step that is not made of tests.
import { fileURLToPath } from 'node:url';
import { commandStep, testStep } from './check/steps.mjs';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureLibraries } from './setup/libraries.mjs';

/** @typedef {import('./check/steps.mjs').Outcome} Outcome */
/** @typedef {import('./check/steps.mjs').Step} Step */

const root = fileURLToPath(new URL('..', import.meta.url));

/** How much of a failed step's words is printed: the end, where the summary stands. */
const shownLines = 150;

/**
 * A step that sets something up: it passes when it does not throw.
 * @param {string} name
 * @param {() => unknown} action
 * @returns {Step}
 */
function setupStep(name, action) {
  return {
    name,
    run: async () => {
      await action();
      return { passed: 1, failed: 0, output: '' };
    },
  };
}

/** @returns {Promise<void>} */
async function installLibraries() {
  await ensureLibraries(root, {
    development: true,
    announce: (count) => console.log(`    installing ${count} packages, about half a minute …`),
  });
}

async function buildProgram() {
  const { build } = await import('./build.mjs');
  await build();
}

/** @returns {Step} */
function browserTests() {
  return {
    name: 'browser and accessibility tests',
    run: () => testStep(root, '', { project: 'e2e', variables: { CHROMIUM_PATH: ensureBrowser() } }).run(),
  };
}

/** @type {Step[]} */
const steps = [
  setupStep('libraries', installLibraries),
  setupStep('build', buildProgram),
  commandStep(root, 'types', ['tsc', '--noEmit']),
  commandStep(root, 'lint', ['biome', 'check', '--max-diagnostics=50']),
  commandStep(root, 'import rules', [
    'depcruise',
    '--config',
    '.dependency-cruiser.mjs',
    'src',
    'tests',
    'tools',
    'verifier',
  ]),
  commandStep(root, 'unused code', ['knip']),
  testStep(root, 'unit, property and database tests', { project: 'unit' }),
  browserTests(),
];

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function runStep(step) {
  const start = Date.now();
  console.log(`  ${step.name}`);
  /** @type {Outcome} */
  const outcome = await step
    .run()
    .catch((error) => ({ passed: 0, failed: 1, output: String(error?.message ?? error) }));
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const counts =
    outcome.passed + outcome.failed > 1 ? ` (${outcome.passed} passed, ${outcome.failed} failed)` : '';
  if (outcome.failed > 0) console.log(outcome.output.trimEnd().split('\n').slice(-shownLines).join('\n'));
  console.log(`  ${outcome.failed > 0 ? '✗' : '✓'} ${step.name}: ${seconds} s${counts}`);
  return outcome;
}

let passed = 0;
let failed = 0;
for (const step of steps) {
  const outcome = await runStep(step);
  passed += outcome.passed;
  failed += outcome.failed;
  const needsLibraries = step === steps[0];
  if (needsLibraries && outcome.failed > 0) break;
}
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
