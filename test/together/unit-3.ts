import { runUnits } from './run-units';

runUnits(2, 10);
