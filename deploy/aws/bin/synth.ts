import { addStacks } from '../app/build-app';
import { readContext } from '../app/read-context';
import { synthesiseChecked } from '../app/synthesise-checked';

/** Writes the templates of one installation to dist/. */
synthesiseChecked(process.env['CDK_OUTDIR'] ?? 'dist', process.argv.slice(2), (app, lookUp) => {
  addStacks(app, readContext(lookUp));
});
