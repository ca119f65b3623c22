// The verdict of `npm test` must not be able to hide a failure.
import { describe, expect, test } from 'vitest';
import { commandStep, countTests } from '../../tools/check/steps.mjs';

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] };
const failedFile = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
const brokenFile = { status: 'failed', assertionResults: [] };

describe('counting the tests of a run', () => {
  test('takes over what the report counts', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, testResults: [passedFile, failedFile] };
    expect(countTests(report, 1)).toEqual({ passed: 3, failed: 1 });
  });

  test('counts a file that could not be loaded as a failure', () => {
    const report = { numPassedTests: 2, numFailedTests: 0, testResults: [passedFile, brokenFile] };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  test('counts an error outside of the tests as a failure', () => {
    const report = { numPassedTests: 2, numFailedTests: 0, testResults: [passedFile] };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  test('counts a run without tests, or without a report, as a failure', () => {
    expect(countTests({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(countTests(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});

describe('a step that is a command', () => {
  const root = new URL('../..', import.meta.url).pathname;

  test('passes when the command ends with 0', async () => {
    const outcome = await commandStep(root, 'version', ['esbuild', '--version']).run();
    expect(outcome).toMatchObject({ passed: 1, failed: 0 });
    expect(outcome.output).toMatch(/^\d+\.\d+\.\d+/);
  });

  test('fails with its words when the command fails or is not there', async () => {
    const failing = await commandStep(root, 'bad word', ['esbuild', '--no-such-option']).run();
    expect(failing).toMatchObject({ passed: 0, failed: 1 });
    expect(failing.output).toContain('no-such-option');
    const absent = await commandStep(root, 'absent', ['no-such-program']).run();
    expect(absent).toMatchObject({ passed: 0, failed: 1 });
    expect(absent.output).toContain('ENOENT');
  });
});
