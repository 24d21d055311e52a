import { runUnits } from './run-units';

runUnits(7, 10);
