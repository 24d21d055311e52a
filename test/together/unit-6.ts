import { runUnits } from './run-units';

runUnits(5, 10);
