import { runUnits } from './run-units';

runUnits(8, 10);
