import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

import type { Administration } from './administration';
import { describeOnWordPress } from './describe-on-wordpress';
import { Scene } from './scene';

const CONNECTOR = path.join(__dirname, '../../clients/wordpress/seoforge-connector/seoforge-connector.php');
const STAND_INS = path.join(__dirname, 'stand-ins');
const FORM_ACTIONS = path.join(STAND_INS, 'form-actions.php');

/** Plugins as they are published, as folders or as archives; stand-ins where nobody has named any. */
const FOLDER = process.env['SEOFORGE_OLD_PLUGINS_DIR'] ?? STAND_INS;
const ENTRIES = readdirSync(FOLDER).map((name) => path.join(FOLDER, name));
const FOLDERS = ENTRIES.filter((entry) => statSync(entry).isDirectory());
const ARCHIVES = ENTRIES.filter((entry) => entry.endsWith('.zip'));

/** Whatever a form of such a plugin may be called to ask for. */
const TEXT = 'Green tea tastes best when the water is not too hot.';
const FIELDS = {
  ...{ topic: 'How to brew green tea', title: 'Green tea', keyword: 'green tea', keywords: 'green tea, teapot' },
  ...{ content: TEXT, text: TEXT, message: TEXT, prompt: 'A cup of green tea', target_keyword: 'green tea', url: '' },
  ...{ language: 'en', tone: 'friendly', length: 'short', type: 'blog', content_type: 'blog', style: 'realistic' },
  ...{ size: '1024x1024', count: '1', image_count: '1', post_id: '1' },
};

const NONCE = /nonce\w*["']?(?:\s*[:=,]\s*|"\s+value=)["']([0-9a-f]{10})["']/gi;

/** What the pages of plugins give their scripts, so that these may send forms. */
async function noncesOn(administration: Administration): Promise<string[]> {
  const pages = (await administration.menu()).filter((page) => page.includes('page='));
  const sources = await Promise.all([...pages, 'post-new.php'].map((page) => administration.source(page)));
  return [...new Set(sources.flatMap((source) => [...source.matchAll(NONCE)].map(([, nonce]) => nonce!)))];
}

describeOnWordPress(`installed plugins behind the connector, from ${FOLDER}`, () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await Scene.set({ plugins: FOLDERS, mustUsePlugins: [CONNECTOR, FORM_ACTIONS] });
    const { administration, service, site } = scene;
    for (const archive of ARCHIVES) await administration.addPlugin(archive);
    const connection = { url: service.url, key: service.key };
    await site.evaluate(`return update_option( 'seoforge_connector', $input );`, connection);
  });
  afterAll(() => scene.strike());

  it('reach the service with what their forms send, as the record of the service shows', async () => {
    const { administration, service } = scene;
    const actionsOf = JSON.parse(await administration.sendForm('form_actions', {})) as Record<string, string[]>;
    const nonces = await noncesOn(administration);
    expect(Object.keys(actionsOf).length).toBeGreaterThanOrEqual(FOLDERS.length + ARCHIVES.length);

    for (const [plugin, actions] of Object.entries(actionsOf)) {
      service.requests.length = 0;
      for (const action of actions) {
        const before = service.requests.length;
        for (const nonce of nonces) {
          if (service.requests.length > before) break;
          await administration.sendForm(action, {
            ...FIELDS,
            nonce,
            _wpnonce: nonce,
            _ajax_nonce: nonce,
            security: nonce,
          });
        }
      }
      const served = service.requests.map(({ method, path: asked, status }) => `${method} ${asked} ${status}`);
      console.log(`${plugin}\n  ${served.join('\n  ')}`);
      expect(served).not.toEqual([]);
      expect(served.filter((line) => !line.endsWith(' 200'))).toEqual([]);
      expect(new Set(service.requests.map(({ headers }) => headers.authorization))).toEqual(
        new Set([`Bearer ${service.key}`]),
      );
    }
  }, 600_000);
});
