import { runTogether } from './run-together';

runTogether('contract', 0, 3);
