import type { Browser, Page } from 'playwright-core';

import { RunningService } from '../support/running-service';
import { launchBrowser, openPage, takeScreenshot } from './browser';
import { SwaggerPage } from './swagger-page';

const PRODUCTION = {
  NODE_ENV: 'production',
  PRODUCTION_WAIVERS: 'database,redis,signing-key,provider',
  API_DOCS_ENABLED: 'true',
};

jest.setTimeout(180_000);

describe('the documentation in a browser', () => {
  let browser: Browser;
  let service: RunningService;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    ({ page, complaints } = await openPage(browser));
  });
  afterEach(async () => {
    await page.context().close();
    await service.stop();
  });

  it('lets one log in, order an article and read it', async () => {
    service = await RunningService.start();
    const swagger = new SwaggerPage(page);
    await swagger.open(service.url);
    await takeScreenshot(page, '1-documentation');
    expect(await swagger.isAuthorised()).toBe(false);

    const { email, password } = service.owner;
    const login = await swagger.tryOut('POST', '/api/v1/auth/login', { json: { email, password } });
    expect(login).toEqual({ status: '200', body: expect.stringContaining('"accessToken"') });
    expect(await swagger.isAuthorised()).toBe(true);
    await takeScreenshot(page, '2-logged-in');

    const article = await swagger.tryOut('POST', '/api/v1/articles', {
      headers: { 'X-Site-ID': service.site.siteId, Prefer: 'wait=60' },
      json: { keyphrase: 'green tea', targetWords: 150 },
    });
    expect(article.status).toBe('200');
    expect(JSON.parse(article.body)).toMatchObject({
      status: 'succeeded',
      keyphrase: 'green tea',
      provider: 'simulated',
      result: { html: expect.stringContaining('<p>') },
    });
    await takeScreenshot(page, '3-article');

    await page.reload();
    await page.locator('.opblock').first().waitFor();
    expect(await swagger.isAuthorised()).toBe(true);
    const me = await swagger.tryOut('GET', '/api/v1/auth/me', {});
    expect(me).toEqual({ status: '200', body: expect.stringContaining(email) });
    await takeScreenshot(page, '4-after-reload');
    expect(complaints).toEqual([]);
  });

  it('is for owners in production', async () => {
    service = await RunningService.startWithoutWorker(PRODUCTION);
    await page.goto(`${service.url}/docs`);
    expect(new URL(page.url()).pathname).toBe('/docs/login');
    await takeScreenshot(page, '5-login');

    await page.fill('#email', service.owner.email);
    await page.fill('#password', 'not the password of anybody');
    await page.click('main button');
    await page.locator('#failure:not(:empty)').waitFor();
    expect(await page.locator('#failure').innerText()).toMatch(/\w/);
    expect(new URL(page.url()).pathname).toBe('/docs/login');
    await takeScreenshot(page, '6-refused');
    expect(complaints.splice(0)).toEqual([expect.stringContaining('status of 401')]);

    await page.fill('#password', service.owner.password);
    await page.click('main button');
    await page.locator('.opblock').first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/docs\/?$/);
    await takeScreenshot(page, '7-owner');

    await page.click('#log-out');
    await page.locator('#email').waitFor();
    await page.goto(`${service.url}/docs`);
    expect(new URL(page.url()).pathname).toBe('/docs/login');
    expect(complaints).toEqual([]);
  });
});
