import { stackFramesOf } from './stack-frames';

describe('stackFramesOf', () => {
  it('reads what V8 writes, the innermost call last', () => {
    const error = new Error('tea');
    error.stack = [
      'Error: tea',
      '    at async Kettle.boil [as heat] (/srv/app/dist/libs/kettle.js:3:14)',
      '    at new Cup (/srv/app/node_modules/cups/index.js:1:2)',
      '    at file:///srv/app/dist/apps/main.js:9:1',
      '    at /home/somebody/private/tool.js:5:6',
      '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
      '    at Array.map (<anonymous>)',
    ].join('\n');
    expect(stackFramesOf(error, '/srv/app')).toEqual([
      {
        filename: 'node:internal/process/task_queues',
        function: 'process.processTicksAndRejections',
        lineno: 105,
        colno: 5,
        in_app: false,
      },
      { filename: 'tool.js', lineno: 5, colno: 6, in_app: false },
      { filename: 'dist/apps/main.js', lineno: 9, colno: 1, in_app: true },
      { filename: 'node_modules/cups/index.js', function: 'new Cup', lineno: 1, colno: 2, in_app: false },
      { filename: 'dist/libs/kettle.js', function: 'Kettle.boil [as heat]', lineno: 3, colno: 14, in_app: true },
    ]);
  });
});
