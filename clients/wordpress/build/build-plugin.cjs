// @ts-check
const { copyFileSync, mkdirSync } = require('node:fs');
const path = require('node:path');
const { bundleEditor } = require('./bundle-editor.cjs');
const { untranslatedStrings } = require('./check-translations.cjs');
const { compileTranslations } = require('./compile-translations.cjs');
const { packPlugin } = require('./pack-plugin.cjs');

const CLIENTS = path.join(__dirname, '..');
const PLUGIN = path.join(CLIENTS, 'seoforge');
const CONNECTOR = 'seoforge-connector.php';

/**
 * Builds what a site installs. The plugin's folder itself is complete afterwards, too.
 * @param {{ outputFolder: string }} options where `seoforge.zip` and the connector go; made where it is missing
 * @returns {Promise<{ archive: string, connector: string }>} the two files
 * @throws Error naming each string that is not translated, or what esbuild cannot bundle
 */
async function buildPlugin({ outputFolder }) {
  const faults = untranslatedStrings(PLUGIN);
  if (faults.length > 0) throw new Error(`${faults.length} strings are amiss:\n${faults.join('\n')}`);
  await bundleEditor(PLUGIN);
  compileTranslations(PLUGIN);
  mkdirSync(outputFolder, { recursive: true });
  const archive = path.join(outputFolder, 'seoforge.zip');
  const connector = path.join(outputFolder, CONNECTOR);
  packPlugin(PLUGIN, archive);
  copyFileSync(path.join(CLIENTS, 'seoforge-connector', CONNECTOR), connector);
  return { archive, connector };
}

if (require.main === module) {
  buildPlugin({ outputFolder: path.join(CLIENTS, '../../dist/wordpress') }).then(
    ({ archive, connector }) => process.stdout.write(`Built ${archive} and ${connector}\n`),
    (/** @type {Error} */ error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    },
  );
}

module.exports = { buildPlugin };
