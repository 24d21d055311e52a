import { runTogether } from './run-together';

runTogether('e2e', 2, 3);
