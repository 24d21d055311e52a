import { registerHooks } from 'node:module';
import { join } from 'node:path';

const LIBRARIES = join(__dirname, '../../libs');

/**
 * Jest maps `@seoforge/<lib>` for tests, but loads its global setup outside of them, where Node resolves: this tells
 * Node the same. Import it before anything that uses a library.
 */
registerHooks({
  resolve: (specifier, context, nextResolve) => {
    const library = /^@seoforge\/([a-z-]+)$/.exec(specifier)?.[1];
    return library === undefined
      ? nextResolve(specifier, context)
      : nextResolve(join(LIBRARIES, library, 'index.ts'), context);
  },
});
