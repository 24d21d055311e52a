import { runTogether } from './run-together';

runTogether('e2e', 0, 3);
