/** The browser that tests and screenshots drive. */
import { access } from 'node:fs/promises';

import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A running Chromium; rejects with what to do when there is none. */
export async function launchBrowser(): Promise<Browser> {
  await access(CHROMIUM).catch(() => {
    throw new Error(`Expected Chromium at ${CHROMIUM}; install it (apt-get install chromium).`);
  });
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: ARGUMENTS });
}
