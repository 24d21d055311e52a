export { CollectedEvents } from './collected-events';
