import { AnsweringModels, type PromptInput } from './answering-models';

/** A vendor's model whose answers a test writes: each call gets the next one, the last one again and again. */
export class ScriptedModels extends AnsweringModels {
  constructor(...answers: readonly unknown[]) {
    super((_, call) => answers[Math.min(call, answers.length) - 1]);
  }

  /** Data that the first call was given. */
  get input(): PromptInput | undefined {
    return this.inputs[0];
  }
}
