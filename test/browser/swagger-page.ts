import type { Locator, Page } from 'playwright-core';

/** What a person does on a page of Swagger UI. */
export class SwaggerPage {
  constructor(readonly page: Page) {}

  async open(url: string): Promise<void> {
    await this.page.goto(`${url}/docs`);
    await this.page.locator('.opblock').first().waitFor();
  }

  /** Fills in an operation and sends it. @returns the status and the body that the page shows */
  async tryOut(
    method: string,
    path: string,
    { headers = {}, json }: { headers?: Readonly<Record<string, string>>; json?: unknown },
  ): Promise<{ status: string; body: string }> {
    const operation = await this.#unfolded(method, path);
    for (const [name, value] of Object.entries(headers))
      await operation.locator(`tr[data-param-name="${name}"] input`).fill(value);
    if (json !== undefined) await operation.locator('textarea.body-param__text').fill(JSON.stringify(json, null, 2));
    await operation.locator('button.execute').click();
    const answer = operation.locator('.live-responses-table .response').first();
    await answer.waitFor({ timeout: 60_000 });
    const status = await answer.locator('.response-col_status').innerText();
    const body = await answer.locator('.highlight-code pre').first().innerText();
    return { status: status.split('\n', 1)[0]!.trim(), body };
  }

  /** Whether the page holds credentials for what is tried out next. */
  async isAuthorised(): Promise<boolean> {
    const button = this.page.locator('.auth-wrapper .authorize').first();
    await button.waitFor();
    return (await button.getAttribute('class'))!.includes('locked') && !(await this.#isUnlocked(button));
  }

  async #isUnlocked(button: Locator): Promise<boolean> {
    return (await button.getAttribute('class'))!.includes('unlocked');
  }

  async #unfolded(method: string, path: string): Promise<Locator> {
    const operation = this.page.locator(`.opblock-${method.toLowerCase()}`, {
      has: this.page.locator(`.opblock-summary-path[data-path="${path}"]`),
    });
    const isOpen = (await operation.getAttribute('class'))!.includes('is-open');
    if (!isOpen) await operation.locator('.opblock-summary-control').click();
    return operation;
  }
}
