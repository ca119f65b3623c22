// Finds the browser that drives the tests of pages, and installs it where the machine allows that.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const usualFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const usualPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns {string | undefined} path of a Chromium on this machine; the variable CHROMIUM_PATH comes first */
export function findBrowser() {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...usualFolders];
  const stated = process.env['CHROMIUM_PATH'];
  const candidates = [
    ...(stated === undefined ? [] : [stated]),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...usualPlaces,
  ];
  return candidates.find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @returns {string} path of a Chromium, installed now with apt-get if need be
 * @throws {Error} with a sentence that says what to do
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['--version'])) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  }
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'no Chromium on this machine: install it, or set CHROMIUM_PATH to one, and run the tests again',
  );
}

/**
 * @param {string} command
 * @param {string[]} words
 */
function run(command, words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { stdio: 'ignore', env }).status === 0;
}
