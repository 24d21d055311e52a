import { loadConfiguration } from '@seoforge/config';
import { runProgram } from '@seoforge/observability';

import { createApi } from './create-api';
import { listen } from './listen';
import { createManagement } from './management/create-management';

runProgram(async () => {
  const configuration = loadConfiguration();
  const { http } = configuration;
  const api = await createApi(configuration);
  const management = await createManagement();
  try {
    await listen(management, http.managementHost, http.managementPort, 'MANAGEMENT_PORT');
    await listen(api, http.host, http.port, 'PORT');
  } catch (error) {
    await Promise.all([api.close(), management.close()]);
    throw error;
  }
});
