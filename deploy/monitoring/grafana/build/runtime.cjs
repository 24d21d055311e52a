// @ts-check
'use strict';
const { curves } = require('./panels.cjs');

const PROGRAMS = '{job=~"seoforge-.+"}';
const LEGEND = '{{job}} {{instance}}';

/** The programs, and what they stand on. */
module.exports = {
  uid: 'seoforge-runtime',
  title: 'SEOForge: runtime',
  rows: [
    [
      curves('CPU', 'percentunit', [[`rate(process_cpu_seconds_total${PROGRAMS}[5m])`, LEGEND]]),
      curves('Memory', 'bytes', [[`process_resident_memory_bytes${PROGRAMS}`, LEGEND]]),
      curves('Heap in use', 'bytes', [[`nodejs_heap_size_used_bytes${PROGRAMS}`, LEGEND]]),
    ],
    [
      curves('Delay of the event loop, p99', 's', [[`nodejs_eventloop_lag_p99_seconds${PROGRAMS}`, LEGEND]], 0.1),
      curves('Share of time for garbage', 'percentunit', [
        ['sum by (job, instance) (rate(nodejs_gc_duration_seconds_sum[5m]))', LEGEND],
      ]),
      curves('Files and sockets open', 'percentunit', [[`process_open_fds${PROGRAMS} / process_max_fds`, LEGEND]], 0.8),
    ],
    [
      curves('Connections to the database', 'short', [
        ['sum by (job, state) (seoforge_database_pool_connections)', '{{job}} {{state}}'],
        ['sum by (job) (seoforge_database_pool_size_connections)', '{{job}} at most'],
        ['sum by (job) (seoforge_database_pool_waiting_requests)', '{{job}} waiting'],
      ]),
      curves('State of the cache', 'short', [['sum by (state) (seoforge_cache_state)', '{{state}}']]),
      curves('Hits of the cache', 'percentunit', [
        [
          'sum by (cache) (rate(seoforge_cache_lookups_total{result="hit"}[5m])) / sum by (cache) (rate(seoforge_cache_lookups_total[5m]))',
          '{{cache}}',
        ],
      ]),
    ],
    [
      curves('Age of the last backup and drill', 's', [
        ['max by (kind) (seoforge_last_backup_age_seconds)', '{{kind}}'],
      ]),
      curves('Size of the last backup', 'bytes', [['max by (kind) (seoforge_last_backup_size_bytes)', '{{kind}}']]),
      curves('Unforeseen errors', 'short', [
        ['seoforge:unexpected_errors:increase1h', '{{source}} {{type}} in an hour'],
      ]),
    ],
    [
      curves('Builds', 'short', [
        ['count by (version, node_version) (seoforge_build_info)', '{{version}} on {{node_version}}'],
      ]),
      curves('Starts', 'short', [[`changes(process_start_time_seconds${PROGRAMS}[15m])`, LEGEND]]),
      curves('Gauges that could not be read', 'short', [
        ['sum by (source) (increase(seoforge_scrape_errors_total[15m]))', '{{source}} in 15 minutes'],
      ]),
    ],
  ],
};
