/** A real Chromium for browser tests. */
import { type Browser, chromium } from 'playwright-core';
import { ensureBrowser } from '../../tools/setup/browser.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium without a window and without any traffic of its own. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? ensureBrowser(), args: ARGUMENTS });

/** Widths that every page is looked at: a desk and a phone. */
export const WIDTHS = [
  { name: 'desk', width: 1280, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const;
