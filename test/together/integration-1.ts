import { runTogether } from './run-together';

runTogether('integration', 0, 3);
