import { synthesiseChecked } from '../app/synthesise-checked';
import { addDelivery } from '../delivery/build-delivery';
import { readDelivery } from '../delivery/delivery';

/** Writes the template of the roles that workflows assume to dist/. */
synthesiseChecked(process.env['CDK_OUTDIR'] ?? 'dist', process.argv.slice(2), (app, lookUp) => {
  addDelivery(app, readDelivery(lookUp));
});
