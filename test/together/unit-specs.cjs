// @ts-check
'use strict';

/** Where the unit specs are, below the project's root. */
const UNIT_SPECS = ['{apps,libs,test/support,test/gate,test/load,test/seo}/**/*.spec.ts', 'test/faults/judge.spec.ts'];

/** Those that stay test files of their own: Jest keeps a snapshot by test file, and a clock once set forward moves later ids. */
const UNITS_ALONE = [
  'libs/audit/domain/event-id.spec.ts',
  'libs/content/prompts/prompts.spec.ts',
  'libs/content/prompts/revise-passages/revise-passages.spec.ts',
  'libs/content/tools/page-prompts.spec.ts',
];

module.exports = { UNIT_SPECS, UNITS_ALONE };
