/** What a thread of the pool runs. */
export { analyze } from '../engine';
