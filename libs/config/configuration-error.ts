import { AppError, type ErrorDetail } from '@seoforge/kernel';

/** Everything that is wrong with the configuration, at once; `pointer` of each detail is the variable's name. */
export class ConfigurationError extends AppError {
  constructor(problems: readonly ErrorDetail[]) {
    const lines = problems.map(({ pointer, detail }) => `  ${pointer}: ${detail}`);
    super({
      code: 'configuration.invalid',
      kind: 'invalid',
      message: `The configuration has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n${lines.join('\n')}\nEvery variable is explained in .env.example.`,
      details: problems,
    });
  }
}
