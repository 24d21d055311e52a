import './resolve-library-doors';
import { startServices } from './services';

/** Jest's global setup. */
export default startServices;
