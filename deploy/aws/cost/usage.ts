/** What a month uses, which no template tells: assumptions, for some ten sites and 10 requests a second at the busiest. */
export const USAGE = {
  hours: 730,
  /** Units of the balancer's capacity, on average: 1 is 25 new connections a second, 3,000 open ones, or 1 GB an hour. */
  balancerUnits: 0.5,
  logGb: 3,
  /** Versions of the image that are kept: most of what one has it shares with the one before. */
  imageGb: 3,
  /** Pictures, daily backups of 30 days, and access logs. */
  objectGb: 20,
  /** Within the 100 GB a month that are free; only what is beyond is paid. */
  trafficOutGb: 80,
  freeTrafficOutGb: 100,
  /** Of RDS, beyond the size of the database, which is free. */
  databaseBackupGb: 0,
  /** Once a minute for the rotation of the password, and some at each start. */
  secretCalls: 45_000,
} as const;
