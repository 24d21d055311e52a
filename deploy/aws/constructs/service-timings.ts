/** An answer that waits for a model says nothing for up to 165 s (WORDPRESS_COMPAT_LONGEST_WAIT_MS); event streams beat every 15 s. */
const IDLE_TIMEOUT_SECONDS = 180;

/** How often the balancer asks for readiness, how long it waits for the answer, and how many answers in a row it believes. */
const PROBE = { intervalSeconds: 10, timeoutSeconds: 5, healthyAnswers: 2, unhealthyAnswers: 2 } as const;

/** Readiness answers 503 until the balancer has noticed: as many probes as it takes, and the wait for the last one. */
const DRAIN_SECONDS = PROBE.intervalSeconds * PROBE.unhealthyAnswers + PROBE.timeoutSeconds;

/** Fargate kills what has not ended after 120 s, so drain and grace stay below. */
const GRACE_SECONDS = 75;

/** What balancer and programs must agree about, in seconds. */
export const TIMINGS = {
  probe: PROBE,
  idleTimeoutSeconds: IDLE_TIMEOUT_SECONDS,
  /** Longer than the balancer's, or it would send a request down a connection that is being closed. */
  keepAliveSeconds: IDLE_TIMEOUT_SECONDS + 5,
  drainSeconds: DRAIN_SECONDS,
  graceSeconds: GRACE_SECONDS,
  /** After which a program that was told to stop is killed. */
  stopSeconds: DRAIN_SECONDS + GRACE_SECONDS + 10,
  /** How long a target that is to go may still answer: the longest wait of all. */
  deregistrationSeconds: IDLE_TIMEOUT_SECONDS,
} as const;
