import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

import { Secret } from '../secret';
import { IsUrlWithScheme, MinSecretLength } from '../validators';
import { Variable } from '../variable.decorator';

export class AiConfig {
  @Variable(
    'AI_MODEL',
    'Model that writes, as provider/model. By default that of the first provider with a key: openai/gpt-5.4-mini, anthropic/claude-sonnet-5 or google/gemini-3.5-flash; without any key simulated/writer-1.',
  )
  @IsOptional()
  @Matches(/^[a-z0-9-]+\/\S+$/, { message: '$property must have the form provider/model, such as openai/gpt-5.4-mini' })
  readonly model?: string;

  @Variable('AI_CONCURRENCY', 'Model calls that one article may have under way at once.')
  @IsInt()
  @Min(1)
  @Max(32)
  readonly concurrency: number = 4;

  @Variable('AI_TIMEOUT_MS', 'Longest time one model call may take.')
  @IsInt()
  @Min(1_000)
  @Max(600_000)
  readonly timeoutMs: number = 60_000;

  @Variable('OPENAI_API_KEY', 'Key of the OpenAI API. Without any provider key, texts are simulated and say so.')
  @IsOptional()
  @MinSecretLength(8)
  readonly openAiApiKey?: Secret;

  @Variable('OPENAI_BASE_URL', 'Base URL of the OpenAI API.')
  @IsUrlWithScheme(['http', 'https'])
  readonly openAiBaseUrl: string = 'https://api.openai.com/v1';

  @Variable('ANTHROPIC_API_KEY', 'Key of the Anthropic API.')
  @IsOptional()
  @MinSecretLength(8)
  readonly anthropicApiKey?: Secret;

  @Variable('ANTHROPIC_BASE_URL', 'Base URL of the Anthropic API.')
  @IsUrlWithScheme(['http', 'https'])
  readonly anthropicBaseUrl: string = 'https://api.anthropic.com';

  @Variable('GOOGLE_API_KEY', 'Key of the Google Gemini API.')
  @IsOptional()
  @MinSecretLength(8)
  readonly googleApiKey?: Secret;

  @Variable('GOOGLE_BASE_URL', 'Base URL of the Google Gemini API.')
  @IsUrlWithScheme(['http', 'https'])
  readonly googleBaseUrl: string = 'https://generativelanguage.googleapis.com';

  @Variable('SIMULATED_LATENCY_MS', 'How long the simulated provider takes for each call.')
  @IsInt()
  @Min(0)
  @Max(60_000)
  readonly simulatedLatencyMs: number = 0;

  /** Whether any vendor can be asked; where none can, texts are simulated. */
  get hasProviderKey(): boolean {
    return [this.openAiApiKey, this.anthropicApiKey, this.googleApiKey].some((key) => key !== undefined);
  }
}
