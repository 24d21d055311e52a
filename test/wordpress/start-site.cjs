// @ts-check
'use strict';
/**
 * A WordPress of one's own, on 127.0.0.1 and in a temporary folder, which ends with the program that started it:
 *
 *   node test/wordpress/start-site.cjs --port 18080 --plugins clients/wordpress/seoforge
 */
const { randomBytes } = require('node:crypto');
const { cp, mkdtemp, rm } = require('node:fs/promises');
const os = require('node:os');
const path = require('node:path');
const { parseArgs } = require('node:util');

const { findPhp } = require('./site/php-program.cjs');
const { runProgram } = require('./site/run-program.cjs');
const { ADMINISTRATOR, makeSite, writeConstants } = require('./site/new-site.cjs');
const { freePort, serve } = require('./site/web-server.cjs');

const KEYS = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);

/**
 * @typedef {object} SiteOptions
 * @property {number} [port] a free one if it is not given
 * @property {readonly string[]} [plugins] folders; copied and activated
 * @property {readonly string[]} [mustUsePlugins] files; copied
 * @property {Readonly<Record<string, string | number | boolean>>} [constants] of wp-config.php
 */

/**
 * @typedef {object} Site
 * @property {string} url without a slash at its end
 * @property {{ name: string, password: string }} administrator
 * @property {string} folder `public` is served; `logs` holds php.log and server.log
 * @property {string} phpVersion
 * @property {(code: string, input?: unknown) => Promise<unknown>} evaluate runs PHP code inside WordPress, with `$input`;
 *   both that and what it returns travel as JSON
 * @property {() => Promise<void>} stop removes the site too
 */

/**
 * @param {SiteOptions} [options]
 * @returns {Promise<Site>}
 * @throws Error saying what cannot be had
 */
async function startSite({ port, plugins = [], mustUsePlugins = [], constants = {} } = {}) {
  const php = await findPhp();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'seoforge-wordpress-'));
  const chosenPort = port ?? (await freePort());
  const url = `http://127.0.0.1:${chosenPort}`;
  try {
    await makeSite(php, folder);
    await addPlugins(path.join(folder, 'public', 'wp-content'), plugins, mustUsePlugins);
    const secrets = Object.fromEntries(KEYS.map((name) => [name, randomBytes(32).toString('hex')]));
    await writeConstants(folder, { WP_HOME: url, WP_SITEURL: url, ...secrets, ...constants });
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  const server = await serve(php, folder, chosenPort);

  const loader = path.join(folder, 'public', 'wp-load.php');
  /** @type {Site['evaluate']} */
  const evaluate = async (code, input = null) => {
    const program = `require '${loader}'; echo wp_json_encode( ( static function ( $input ) { ${code} } )( json_decode( $argv[1], true ) ) );`;
    return JSON.parse(await runProgram(php.path, ['-r', program, '--', JSON.stringify(input)], { env: php.env }));
  };
  const site = { url, administrator: ADMINISTRATOR, folder, phpVersion: php.version, evaluate, stop: server.stop };
  try {
    if (plugins.length > 0) await activate(site, plugins);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return site;
}

/**
 * @param {string} content `wp-content`
 * @param {readonly string[]} plugins
 * @param {readonly string[]} mustUsePlugins
 */
async function addPlugins(content, plugins, mustUsePlugins) {
  for (const plugin of plugins)
    await cp(plugin, path.join(content, 'plugins', path.basename(path.resolve(plugin))), { recursive: true });
  for (const plugin of mustUsePlugins) await cp(plugin, path.join(content, 'mu-plugins', path.basename(plugin)));
}

/**
 * @param {Site} site
 * @param {readonly string[]} plugins
 */
async function activate({ evaluate }, plugins) {
  const names = plugins.map((plugin) => path.basename(path.resolve(plugin)));
  const complaint = await evaluate(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $files  = array_filter( array_keys( get_plugins() ), static fn ( $file ) => in_array( dirname( $file ), $input, true ) );
    $result = activate_plugins( array_values( $files ) );
    return is_wp_error( $result ) ? $result->get_error_data() : null;`,
    names,
  );
  if (complaint !== null) throw new Error(`A plugin cannot be activated: ${JSON.stringify(complaint)}`);
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      plugins: { type: 'string', multiple: true },
      'mu-plugins': { type: 'string', multiple: true },
    },
  });
  const site = await startSite({
    port: values.port === undefined ? undefined : Number(values.port),
    plugins: values.plugins,
    mustUsePlugins: values['mu-plugins'],
  });
  console.log(`WordPress (PHP ${site.phpVersion}) runs at ${site.url}
  administration  ${site.url}/wp-admin/ (${site.administrator.name} / ${site.administrator.password})
  files           ${site.folder}/public
  logs            ${site.folder}/logs/php.log, ${site.folder}/logs/server.log
It ends, and is removed, with Ctrl+C.`);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.once(signal, () => void site.stop().then(() => process.exit(0)));
}

if (require.main === module)
  main().catch((error) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });

module.exports = { startSite };
