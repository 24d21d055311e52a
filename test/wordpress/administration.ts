import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { openPage } from '../browser/browser';
import type { Site } from './start-site.cjs';

const SCREENSHOTS = path.join(__dirname, '../../reports/wordpress');

/** What its administrator does on a site, beginning with the login. */
export class Administration {
  private constructor(
    readonly page: Page,
    readonly complaints: string[],
    private readonly site: Site,
  ) {}

  static async enter(browser: Browser, site: Site): Promise<Administration> {
    const { page, complaints } = await openPage(browser);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${site.url}/wp-login.php`);
    await page.fill('#user_login', site.administrator.name);
    await page.fill('#user_pass', site.administrator.password);
    await page.click('#wp-submit');
    await page.waitForURL('**/wp-admin/**');
    return new Administration(page, complaints, site);
  }

  /** @param address below `wp-admin/` */
  async open(address: string): Promise<void> {
    await this.page.goto(`${this.site.url}/wp-admin/${address}`);
  }

  /** Installs a plugin from its archive, and activates it. */
  async addPlugin(archive: string): Promise<void> {
    await this.open('plugin-install.php?tab=upload');
    await this.page.setInputFiles('#pluginzip', archive);
    await this.page.click('#install-plugin-submit');
    await this.page.getByRole('link', { name: 'Activate Plugin' }).click();
    await this.page.waitForURL((url) => !url.search.includes('action='));
  }

  /** Every page that the menu leads to, as addresses below `wp-admin/`. */
  async menu(): Promise<string[]> {
    await this.open('index.php');
    const links = await this.page.locator('#adminmenu a[href]').all();
    const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
    return [...new Set(addresses.filter((address) => address !== null))];
  }

  /** The source of a page, without its scripts being run. */
  async source(address: string): Promise<string> {
    const answer = await this.page.request.get(new URL(address, `${this.site.url}/wp-admin/`).href);
    return await answer.text();
  }

  /** Sends a form to the handler of an action, as a page of a plugin does by its script. */
  async sendForm(action: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const answer = await this.page.request.post(`${this.site.url}/wp-admin/admin-ajax.php`, {
      form: { ...fields, action },
    });
    return await answer.text();
  }

  /** Keeps a picture of the page for people, in `reports/wordpress`. */
  async takeScreenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
