// The steps of `npm test` that are commands, and how each of them is counted.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ passed: number, failed: number, output: string }} Outcome
 * @typedef {{ name: string, run: () => Promise<Outcome> }} Step
 */

/** A silent step is not a hanging one: a line says so from time to time. */
const reminder = { milliseconds: 30_000 };

/**
 * A step that counts as one test: it passes when the command ends with 0.
 * @param {string} root
 * @param {string} name
 * @param {string[]} command a program of node_modules/.bin with its words
 * @returns {Step}
 */
export function commandStep(root, name, command) {
  return {
    name,
    run: async () => {
      const { code, output } = await runProgram(root, command);
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
    },
  };
}

/**
 * A step that runs one project of vitest and counts its tests.
 * @param {string} root
 * @param {string} name
 * @param {{ project: string, variables?: Record<string, string> }} options
 * @returns {Step}
 */
export function testStep(root, name, { project, variables = {} }) {
  return {
    name,
    run: async () => {
      mkdirSync(join(root, 'reports'), { recursive: true });
      const report = join(root, `reports/${project}.json`);
      rmSync(report, { force: true });
      const words = [
        'vitest',
        'run',
        '--project',
        project,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ];
      const { code, output } = await runProgram(root, words, variables);
      return { ...countTests(readReport(report), code), output };
    },
  };
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: TestFile[] }} Report
 */

/**
 * Counts a report of vitest so that nothing that went wrong is left out: a file that could not be loaded has no tests
 * and yet failed, and a run without a report, without tests or with an error outside of them is a failure as well.
 * @param {Report | undefined} report
 * @param {number | null} code with which vitest ended
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(report, code) {
  if (report === undefined) return { passed: 0, failed: 1 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  );
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + brokenFiles.length;
  const isUnexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed };
}

/**
 * @param {string} path
 * @returns {Report | undefined}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} root
 * @param {string[]} command
 * @param {Record<string, string>} [variables]
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runProgram(root, [program = '', ...words], variables = {}) {
  const start = Date.now();
  const extension = process.platform === 'win32' ? '.cmd' : '';
  const child = spawn(join(root, 'node_modules/.bin', `${program}${extension}`), words, {
    cwd: root,
    env: { ...process.env, ...variables, NO_COLOR: '1', CI: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
    });
  }
  const timer = setInterval(
    () => console.log(`    … still running after ${Math.round((Date.now() - start) / 1000)} s`),
    reminder.milliseconds,
  );
  return new Promise((resolve) => {
    child.on('error', (error) => {
      clearInterval(timer);
      resolve({ code: 1, output: `${output}\n${error.message}` });
    });
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ code, output });
    });
  });
}
