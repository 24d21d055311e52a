import type { Configuration } from '@seoforge/config';

import { createApi } from './create-api';
import { listen } from './listen';
import { createManagement } from './management/create-management';

/** The API and its `/metrics`, both listening from the moment this resolves. */
export async function startApi(configuration: Configuration): Promise<void> {
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
}
