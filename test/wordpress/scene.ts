import type { Browser } from 'playwright-core';

import { launchBrowser } from '../browser/browser';
import { Administration } from './administration';
import { RecordedService } from './recorded-service';
import { startSite, type Site, type SiteOptions } from './start-site.cjs';

/** A service, a site beside it, and its administrator, who has logged in. */
export class Scene {
  private constructor(
    readonly service: RecordedService,
    readonly site: Site,
    private readonly browser: Browser,
    readonly administration: Administration,
  ) {}

  /**
   * All or nothing: what has started is stopped where something else cannot start.
   * @param variables of the service's environment
   */
  static async set(options: SiteOptions, variables: Readonly<Record<string, string>> = {}): Promise<Scene> {
    const stops: (() => Promise<void>)[] = [];
    try {
      const service = await RecordedService.start(variables);
      stops.push(() => service.stop());
      const site = await startSite(options);
      stops.push(() => site.stop());
      const browser = await launchBrowser();
      stops.push(() => browser.close());
      return new Scene(service, site, browser, await Administration.enter(browser, site));
    } catch (error) {
      for (const stop of stops.reverse()) await stop();
      throw error;
    }
  }

  async strike(): Promise<void> {
    await this.browser.close();
    await this.site.stop();
    await this.service.stop();
  }
}
