import { LoginFailures } from '@seoforge/auth';
import { InMemoryLoginFailures } from '@seoforge/auth/testing';

import { startFeatures, type RunningFeatures } from '../support/running-features';
import { describeLoginFailuresContract } from './login-failures.contract';

describeLoginFailuresContract('InMemoryLoginFailures', {
  start: async () => new InMemoryLoginFailures(),
  stop: async () => undefined,
});

let features: RunningFeatures;

describeLoginFailuresContract('Those on PostgreSQL', {
  start: async () => {
    features = await startFeatures();
    return features.get(LoginFailures);
  },
  stop: () => features.stop(),
});
