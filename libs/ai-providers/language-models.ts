import type { LanguageModel } from './ports/language-model';

/** Finds the model for a piece of work. */
export abstract class LanguageModels {
  /** The model that this installation writes with. */
  abstract default(): LanguageModel;

  /** The model that costs nothing and says that it is simulated; the only one that test keys reach. */
  abstract simulated(): LanguageModel;
}
