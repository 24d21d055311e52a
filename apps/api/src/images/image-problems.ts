import { MODEL_CALL_PROBLEMS } from '../openai-compat/model-call-problems';

const { 404: unknownModels = [], ...problems } = MODEL_CALL_PROBLEMS;

/** What drawing pictures may fail with, by status; for the description of the API. */
export const IMAGE_PROBLEMS: Readonly<Record<number, readonly string[]>> = {
  ...problems,
  400: [...(problems[400] ?? []), ...unknownModels],
  409: ['images.quota_exceeded'],
  502: [...(problems[502] ?? []), 'images.picture_unusable'],
  503: [...(problems[503] ?? []), 'images.not_stored'],
};
