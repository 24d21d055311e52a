import { runTogether } from './run-together';

runTogether('contract', 2, 3);
