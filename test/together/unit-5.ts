import { runUnits } from './run-units';

runUnits(4, 10);
