import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

import { Secret } from '../secret';
import { IsUrlWithScheme, MinSecretLength } from '../validators';
import { Variable } from '../variable.decorator';

export class AiConfig {
  @Variable(
    'AI_MODEL',
    'Model that writes, as provider/model. By default openai/gpt-5.4-mini with an OpenAI key, else simulated/writer-1.',
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

  @Variable('SIMULATED_LATENCY_MS', 'How long the simulated provider takes for each call.')
  @IsInt()
  @Min(0)
  @Max(60_000)
  readonly simulatedLatencyMs: number = 0;
}
