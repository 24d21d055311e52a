import { runUnits } from './run-units';

runUnits(3, 10);
