// @ts-check

/** Packages that WordPress has loaded already: the name that the source imports, and what esbuild sees in its place. */
const PACKAGE = /^@wordpress\/([a-z0-9-]+)$|^(react)$/;

/**
 * Takes packages of WordPress from `window.wp` instead of bundling them, and notes the script handles that the bundle depends on.
 * @param {Set<string>} handles is added to
 * @returns {import('esbuild').Plugin}
 */
function wordpressGlobals(handles) {
  return {
    name: 'wordpress-globals',
    setup(build) {
      build.onResolve({ filter: PACKAGE }, ({ path }) => ({ path, namespace: 'wordpress-global' }));
      build.onLoad({ filter: /.*/, namespace: 'wordpress-global' }, ({ path }) => {
        const name = path.replace('@wordpress/', '');
        handles.add(path === 'react' ? 'react' : `wp-${name}`);
        const global = path === 'react' ? 'window.React' : `window.wp.${camelCased(name)}`;
        return { contents: `module.exports = ${global};`, loader: 'js' };
      });
    },
  };
}

/** @param {string} name such as `block-editor` */
function camelCased(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

module.exports = { wordpressGlobals };
