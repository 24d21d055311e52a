import { accessSync, constants, mkdirSync } from 'node:fs';
import path from 'node:path';

import { chromium, type Browser, type Page } from 'playwright-core';

const SCREENSHOTS = path.join(__dirname, '../../.data/screenshots');

/** Nothing but the page that is tested: no sandbox, which root cannot have, and no calls to its maker. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Swagger UI takes the underscore of an operation's id, in an address, for its own older way to write a space. */
const TAKEN_FOR_OLD = /^Deprecated: escaping deep link whitespace/;

/** @throws Error saying what to install where there is no Chromium */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  try {
    accessSync(executablePath, constants.X_OK);
  } catch {
    throw new Error(
      `There is no Chromium at ${executablePath}: install it (apt-get install chromium), or set CHROMIUM_PATH.`,
    );
  }
  return await chromium.launch({ executablePath, args: FLAGS });
}

/** A page of a profile of its own, and what it complained about: errors of scripts, refused contents, failed requests. */
export async function openPage(browser: Browser): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1_280, height: 1_600 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !TAKEN_FOR_OLD.test(message.text()))
      complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.method()} ${request.url()} failed`));
  return { page, complaints };
}

/** Keeps a picture of the page for people, in `.data/screenshots`. */
export async function takeScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
}
