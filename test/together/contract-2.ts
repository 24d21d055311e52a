import { runTogether } from './run-together';

runTogether('contract', 1, 3);
