import { runUnits } from './run-units';

runUnits(0, 10);
