export { definedMetrics } from '../metrics/metric-register';
export { CollectedEvents } from './collected-events';
export { measuredBy } from './measured-by';
