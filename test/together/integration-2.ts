import { runTogether } from './run-together';

runTogether('integration', 1, 3);
