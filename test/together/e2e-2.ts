import { runTogether } from './run-together';

runTogether('e2e', 1, 3);
