import { runUnits } from './run-units';

runUnits(9, 10);
