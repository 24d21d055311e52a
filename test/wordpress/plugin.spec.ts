import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { buildPlugin } from '../../clients/wordpress/build/build-plugin.cjs';
import { eventually } from '../support/eventually';
import { describeOnWordPress } from './describe-on-wordpress';
import { PostEditor } from './post-editor';
import { Scene } from './scene';

const PARAGRAPHS = [
  'The water was boiled by my uncle every morning, and the leaves were weighed by my aunt in silence.',
  'Tea is old. Tea is cheap. Tea is warm. Tea is good.',
  'The cups were washed by the guests.',
];

/** What only a site without a network complains about. */
const WITHOUT_NETWORK = /WordPress\.org/;
/** What the editor still asks for when it is left. */
const GIVEN_UP = /^[A-Z]+ \S+ failed$/;

describeOnWordPress('the plugin', () => {
  let folder: string;
  let archive: string;
  let scene: Scene;
  let editor: PostEditor;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'seoforge-plugin-'));
    ({ archive } = await buildPlugin({ outputFolder: folder }));
    // A model that takes its time: otherwise an article is finished before anybody has seen it grow.
    scene = await Scene.set({}, { SIMULATED_LATENCY_MS: '1000' });
  });
  afterAll(() => scene.strike());
  afterAll(() => rm(folder, { recursive: true }));

  it('stands in the editor of a site that is not connected yet', async () => {
    await scene.administration.addPlugin(archive);
    editor = await PostEditor.openNewPost(scene.administration);
    await editor.openSidebar();
    const link = editor.sidebar.getByRole('link', { name: 'Connect this site' });
    expect(await link.getAttribute('href')).toBe(`${scene.site.url}/wp-admin/options-general.php?page=seoforge`);
    await scene.administration.takeScreenshot('sidebar-1-not-connected');
    await scene.site.evaluate(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      require_once ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins( 'seoforge/seoforge.php' );
      return delete_plugins( array( 'seoforge/seoforge.php' ) );
    `);
  });

  it('brings a new site from the upload to the first analysed post in under a minute', async () => {
    const startedAt = performance.now();
    const { administration, service } = scene;
    const { page } = administration;
    await administration.addPlugin(archive);
    await administration.open('options-general.php?page=seoforge');
    await page.fill('#seoforge-base-url', service.url);
    await page.fill('#seoforge-api-key', service.key);
    await page.click('#submit');
    await page.click('#seoforge-test-connection');
    await page.locator('#seoforge-connection-result[data-state="connected"]').waitFor();
    expect(await page.locator('#seoforge-connection-result').innerText()).toContain('Example site');

    editor = await PostEditor.openNewPost(administration);
    await editor.write('Brewing tea at home', PARAGRAPHS);
    await editor.openSidebar();
    await editor.setKeyphrase('green tea');
    await editor.analysed();
    const seconds = (performance.now() - startedAt) / 1_000;
    console.log(`From the upload of the plugin to the first analysed post: ${seconds.toFixed(1)} s`);
    await administration.takeScreenshot('sidebar-2-failing-checks');
  });

  it('shows a failing check in the text and has it fixed', async () => {
    const check = editor.sidebar.locator('.seoforge-check', {
      hasText: 'The first paragraph does not name the keyphrase',
    });
    await check.getByRole('button', { name: 'Show in text' }).click();
    await check.getByRole('button', { name: 'Hide in text' }).waitFor();
    await check.getByRole('button', { name: 'Rewrite for me' }).click();
    await check.getByRole('group', { name: 'Proposed change' }).waitFor();
    expect(await editor.text()).not.toContain('green tea');
    await check.getByRole('button', { name: 'Accept' }).click();
    await check.waitFor({ state: 'detached' });
    expect(await editor.text()).toContain('green tea');
  });

  it('writes an article before the eyes of the writer, and puts it into the post', async () => {
    editor = await PostEditor.openNewPost(scene.administration);
    await editor.openSidebar();
    await editor.setKeyphrase('green tea');
    const { sidebar } = editor;
    await editor.unfold('Article');
    await sidebar.getByLabel('Length').selectOption('short');
    await sidebar.getByRole('button', { name: 'Write the article' }).click();
    await sidebar
      .locator('.seoforge-progress')
      .getByText(/[1-9]\d* of \d+/)
      .waitFor();
    await scene.administration.takeScreenshot('sidebar-3-article-in-progress');
    await sidebar.getByText('The article is finished.').waitFor();
    await sidebar.getByRole('button', { name: 'Put it into the post' }).click();
    await sidebar.getByText('The article is in your post.').waitFor();
    await editor.analysed();
    await scene.administration.takeScreenshot('sidebar-4-article-inserted');
    expect((await editor.text()).split(/\s+/).length).toBeGreaterThan(300);
  });

  it('writes title and description into the fields of the site', async () => {
    const { sidebar } = editor;
    await editor.unfold('Title and description');
    await sidebar.getByRole('button', { name: 'Write suggestions' }).click();
    const card = sidebar.getByRole('list', { name: 'Suggestions' }).getByRole('listitem').last();
    await card.waitFor();
    const [title, , description] = await card.locator('p').allInnerTexts();
    const saved = scene.administration.page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().includes('/seo-fields/'),
    );
    await card.getByRole('button', { name: 'Choose' }).click();
    await saved;
    const fields = await scene.site.evaluate(`
      $post = get_posts( array( 'post_status' => array( 'auto-draft', 'draft' ), 'numberposts' => 1 ) )[0]->ID;
      return array_map(
        static fn ( $field ) => get_post_meta( $post, "_seoforge_$field", true ),
        array( 'title', 'description', 'keyphrase' )
      );
    `);
    expect(fields).toEqual([title, description, 'green tea']);
  });

  it('sends a published post to the index', async () => {
    await editor.publish();
    const inIndex = async (): Promise<unknown> => {
      const answer = await scene.service.product.request('/api/v1/posts');
      const { items } = (await answer.json()) as { items: { keyphrase: string | null }[] };
      return items.find(({ keyphrase }) => keyphrase === 'green tea');
    };
    await eventually('The post in the index', async () => (await inIndex()) !== undefined);
    expect(await inIndex()).toMatchObject({ url: expect.stringContaining(scene.site.url), contentType: 'post' });
  });

  it('shows the key on no page, and leaves no complaints in any log', async () => {
    const { administration, service, site } = scene;
    const pages = [
      ...(await administration.menu()),
      'options.php',
      'site-health.php?tab=debug',
      'post.php?post=1&action=edit',
    ];
    const sources = await Promise.all(pages.map((page) => administration.source(page)));
    expect(pages.filter((_, index) => sources[index]?.includes(service.key))).toEqual([]);
    expect(administration.complaints.filter((complaint) => !GIVEN_UP.test(complaint))).toEqual([]);
    const log = await readFile(path.join(site.folder, 'logs/php.log'), 'utf8').catch(() => '');
    expect(log.split('\n').filter((line) => line !== '' && !WITHOUT_NETWORK.test(line))).toEqual([]);
  });
});
