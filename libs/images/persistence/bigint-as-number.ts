import type { ValueTransformer } from 'typeorm';

/** The driver hands out `bigint` as text; micro-dollars stay far below the largest exact number (9 billion dollars). */
export const bigintAsNumber: ValueTransformer = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};
