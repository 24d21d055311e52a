import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Browser, Locator } from 'playwright-core';

import { RunningService } from '../support/running-service';
import { launchBrowser, openPage, takeScreenshot } from './browser';

jest.setTimeout(180_000);

/** In pixels. */
async function sizeOf(image: Locator): Promise<unknown> {
  const [width, height] = await Promise.all(['naturalWidth', 'naturalHeight'].map((name) => propertyOf(image, name)));
  return { width, height };
}

async function propertyOf(image: Locator, name: string): Promise<unknown> {
  const handle = await image.elementHandle();
  return await (await handle.getProperty(name)).jsonValue();
}

/** With which Chromium centres a picture that is opened alone; the policy of all our answers forbids any style. */
const OWN_STYLE = /^Applying inline style violates/;

describe('a generated picture in a browser', () => {
  let directory: string;
  let browser: Browser;
  let service: RunningService;
  /** Stands at the public address, as a load balancer does. */
  let door: Server;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'images-'));
    door = createServer((client) => {
      const upstream = connect(Number(new URL(service.url).port), '127.0.0.1');
      client.pipe(upstream).pipe(client);
      for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
    });
    await once(door.listen(0, '127.0.0.1'), 'listening');
    const { port } = door.address() as AddressInfo;
    service = await RunningService.startWithoutWorker({
      MEDIA_DIRECTORY: directory,
      PUBLIC_BASE_URL: `http://127.0.0.1:${port}`,
    });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await service.stop();
    door.close();
    await rm(directory, { recursive: true });
  });

  it('opens at its address, in its size, and stands in a page of another site', async () => {
    const drawn = await service.request('/api/v1/images', { json: { prompt: 'A cup of green tea' } });
    const { images } = (await drawn.json()) as { images: { url: string; alt: string }[] };
    const { url, alt } = images[0]!;

    const { page, complaints } = await openPage(browser);
    const opened = await page.goto(url);
    expect(opened?.headers()).toMatchObject({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff' });
    expect((await opened!.body()).length).toBeLessThan(200_000);
    expect(await sizeOf(page.locator('img'))).toEqual({ width: 1_200, height: 630 });
    await takeScreenshot(page, '8-picture');
    expect(complaints.filter((complaint) => !OWN_STYLE.test(complaint))).toEqual([]);

    const other = await openPage(browser);
    await other.page.setContent(`<img src="${url}" alt="${alt}">`, { waitUntil: 'load' });
    expect(await sizeOf(other.page.getByAltText(alt))).toEqual({ width: 1_200, height: 630 });
    expect(other.complaints).toEqual([]);
  });
});
