import { stopServices } from './services';

/** Jest's global teardown. */
export default stopServices;
