import {
  AiGateway,
  type CallContext,
  type GatewayImages,
  type GatewayResult,
  type GatewayStreamPart,
  type ImageModelRequest,
  type LanguageModelRequest,
} from '@seoforge/ai-providers';
import { AppError } from '@seoforge/kernel';

/** Told of each answer that is begun, and then of its text as it comes. */
export interface AnswerListener {
  begin(): void;
  hear(text: string): void;
}

/** Gives whole answers like the gateway behind it, and lets somebody listen while they are written. */
export class OverheardGateway extends AiGateway {
  constructor(
    private readonly gateway: AiGateway,
    private readonly listener: AnswerListener,
  ) {
    super();
  }

  async generate(request: LanguageModelRequest, context: CallContext): Promise<GatewayResult> {
    this.listener.begin();
    let text = '';
    for await (const part of this.gateway.stream(request, context)) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'finish') {
        const { finishReason, usage, responseId, responseModel, warnings, receipt } = part;
        return { text, finishReason, usage, responseId, responseModel, warnings, receipt };
      }
      text += part.text;
      this.listener.hear(part.text);
    }
    throw new AppError({ code: 'internal', kind: 'internal', message: 'The answer ended without an end.' });
  }

  stream(request: LanguageModelRequest, context: CallContext): AsyncIterable<GatewayStreamPart> {
    return this.gateway.stream(request, context);
  }

  generateImages(request: ImageModelRequest, context: CallContext): Promise<GatewayImages> {
    return this.gateway.generateImages(request, context);
  }
}
