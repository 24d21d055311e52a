import { faultsOf, type Budget } from './budget';

const BUDGET: Budget = { monthlyLimitMicroUsd: 5_000_000, timeZone: 'Asia/Bangkok', alertAtPercent: [50, 80, 100] };

describe('faultsOf', () => {
  it.each<[string, Partial<Budget>]>([
    ['as they mostly are', {}],
    ['of nothing', { monthlyLimitMicroUsd: 0 }],
    ['of a million dollars', { monthlyLimitMicroUsd: 1_000_000_000_000 }],
    ['in UTC', { timeZone: 'UTC' }],
    ['without alerts', { alertAtPercent: [] }],
    ['with ten alerts', { alertAtPercent: [1, 2, 3, 4, 5, 6, 7, 8, 9, 100] }],
  ])('finds none in budgets %s', (_which, changes) => {
    expect(faultsOf({ ...BUDGET, ...changes })).toEqual([]);
  });

  it.each<[string, Partial<Budget>]>([
    ['/monthlyLimitMicroUsd', { monthlyLimitMicroUsd: -1 }],
    ['/monthlyLimitMicroUsd', { monthlyLimitMicroUsd: 0.5 }],
    ['/monthlyLimitMicroUsd', { monthlyLimitMicroUsd: Number.NaN }],
    ['/monthlyLimitMicroUsd', { monthlyLimitMicroUsd: 1_000_000_000_001 }],
    ['/timeZone', { timeZone: 'Moon/Tycho' }],
    ['/timeZone', { timeZone: '+07:00' }],
    ['/timeZone', { timeZone: '' }],
    ['/timeZone', { timeZone: "UTC'; DROP TABLE sites" }],
    ['/alertAtPercent', { alertAtPercent: [0] }],
    ['/alertAtPercent', { alertAtPercent: [101] }],
    ['/alertAtPercent', { alertAtPercent: [50.5] }],
    ['/alertAtPercent', { alertAtPercent: [80, 50] }],
    ['/alertAtPercent', { alertAtPercent: [50, 50] }],
    ['/alertAtPercent', { alertAtPercent: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }],
  ])('finds what is wrong at %s: %j', (pointer, changes) => {
    expect(faultsOf({ ...BUDGET, ...changes }).map((fault) => fault.pointer)).toEqual([pointer]);
  });
});
