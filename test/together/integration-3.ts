import { runTogether } from './run-together';

runTogether('integration', 2, 3);
