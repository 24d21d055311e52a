import type { FrameLocator, Locator, Page } from 'playwright-core';

import type { Administration } from './administration';

/** What a writer does in the block editor, with the sidebar open beside the text. */
export class PostEditor {
  private constructor(private readonly page: Page) {}

  static async openNewPost(administration: Administration): Promise<PostEditor> {
    await administration.open('post-new.php');
    const editor = new PostEditor(administration.page);
    await editor.#canvas.getByRole('textbox', { name: 'Add title' }).waitFor();
    return editor;
  }

  get sidebar(): Locator {
    return this.page.locator('.seoforge-sidebar');
  }

  async openSidebar(): Promise<void> {
    await this.page.getByRole('button', { name: 'SEOForge', exact: true }).click();
    await this.sidebar.waitFor();
  }

  async write(title: string, paragraphs: readonly string[]): Promise<void> {
    await this.#canvas.getByRole('textbox', { name: 'Add title' }).fill(title);
    for (const paragraph of paragraphs) {
      await this.page.keyboard.press('Enter');
      await this.page.keyboard.insertText(paragraph);
    }
  }

  async text(): Promise<string> {
    return await this.#canvas.locator('.is-root-container').innerText();
  }

  /** Enters the keyphrase once the fields of the post have been read. */
  async setKeyphrase(keyphrase: string): Promise<void> {
    await this.sidebar.getByLabel('Keyphrase').fill(keyphrase);
  }

  /** Waits until what is in the editor now has been judged. */
  async analysed(): Promise<Locator> {
    const status = this.sidebar.getByText(/^Analysed: SEO \d+/);
    await status.waitFor();
    return status;
  }

  async unfold(panel: string): Promise<void> {
    await this.sidebar.getByRole('button', { name: panel, exact: true }).click();
  }

  async publish(): Promise<void> {
    await this.page.getByRole('button', { name: 'Publish', exact: true }).click();
    const panel = this.page.locator('.editor-post-publish-panel');
    await panel.getByRole('button', { name: 'Publish', exact: true }).click();
    await panel.getByText(/is now live/).waitFor();
  }

  get #canvas(): FrameLocator {
    return this.page.frameLocator('iframe[name="editor-canvas"]');
  }
}
