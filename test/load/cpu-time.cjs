// @ts-check
'use strict';
const fs = require('node:fs');

/** Of `utime` and its like in /proc, a second: fixed for user space on Linux. */
const TICKS_PER_SECOND = 100;

/**
 * What a process, its children and their children have used, those that have ended included.
 * @param {number} pid
 * @returns {number} seconds of CPU time
 */
function cpuSecondsOf(pid) {
  const processes = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statOf);
  const tree = [pid];
  for (const parent of tree)
    tree.push(...processes.filter((child) => child.parent === parent).map((child) => child.pid));
  const ticks = processes.filter((each) => tree.includes(each.pid)).reduce((sum, each) => sum + each.ticks, 0);
  return ticks / TICKS_PER_SECOND;
}

/**
 * Fields 3 and on of /proc/PID/stat, after the name in brackets.
 * @param {string} name
 */
function statOf(name) {
  try {
    const stat = fs.readFileSync(`/proc/${name}/stat`, 'utf8');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [utime = 0, stime = 0, ofEndedChildren = 0, inKernelOfThem = 0] = fields.slice(11, 15);
    return [{ pid: Number(name), parent: fields[1] ?? 0, ticks: utime + stime + ofEndedChildren + inKernelOfThem }];
  } catch {
    return [];
  }
}

module.exports = { cpuSecondsOf };
