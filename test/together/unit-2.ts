import { runUnits } from './run-units';

runUnits(1, 10);
