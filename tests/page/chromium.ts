import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
/** The Chromium of this machine; undefined: there is none. */
export const executablePath = PLACES.find((place) => place !== undefined && place !== '' && existsSync(place));

/** Chromium's own sandbox does not run as root. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: executablePath!, args });
