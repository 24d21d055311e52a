import { runUnits } from './run-units';

runUnits(6, 10);
