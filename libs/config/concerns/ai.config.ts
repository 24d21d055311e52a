import { ArrayMaxSize, ArrayUnique, IsInt, IsNumber, IsOptional, Matches, Max, Min } from 'class-validator';

import type { Secret } from '../secret';
import { IsUrlWithScheme, MinSecretLength } from '../validators';
import { JsonVariable, SecretListVariable, Variable } from '../variable.decorator';
import { CompatibleProvider } from './compatible-provider';
import { RouteSetting } from './route-setting';

export class AiConfig {
  @Variable(
    'AI_MODEL',
    'Language model that is asked before those of other providers, as provider/model. By default that of the first provider with a key: openai/gpt-5.4-mini, anthropic/claude-sonnet-5 or google/gemini-3.5-flash; without any key simulated/writer-1.',
  )
  @IsOptional()
  @Matches(/^[a-z0-9-]+\/\S+$/, { message: '$property must have the form provider/model, such as openai/gpt-5.4-mini' })
  readonly model?: string;

  @Variable('AI_CONCURRENCY', 'Model calls that one article may have under way at once.')
  @IsInt()
  @Min(1)
  @Max(32)
  readonly concurrency: number = 12;

  @Variable('AI_TIMEOUT_MS', 'Longest time one request to a model may take when its answer is not streamed.')
  @IsInt()
  @Min(100)
  @Max(600_000)
  readonly timeoutMs: number = 60_000;

  @Variable('AI_TOTAL_TIMEOUT_MS', 'Longest time one call may take with all its retries and fallbacks.')
  @IsInt()
  @Min(100)
  @Max(900_000)
  readonly totalTimeoutMs: number = 170_000;

  @Variable(
    'AI_FIRST_TOKEN_TIMEOUT_MS',
    'How long a model may be silent before another one is asked instead, where there is another one.',
  )
  @IsInt()
  @Min(50)
  @Max(600_000)
  readonly firstTokenTimeoutMs: number = 12_000;

  @Variable('AI_STALL_TIMEOUT_MS', 'How long a streamed answer may pause.')
  @IsInt()
  @Min(50)
  @Max(600_000)
  readonly stallTimeoutMs: number = 15_000;

  @Variable('AI_RETRY_DELAY_MS', 'Delay before the first retry; it doubles from there, with jitter.')
  @IsInt()
  @Min(1)
  @Max(60_000)
  readonly retryDelayMs: number = 400;

  @Variable('AI_CIRCUIT_OPEN_MS', 'How long a model that keeps failing is left alone before it is tried again.')
  @IsInt()
  @Min(10)
  @Max(600_000)
  readonly circuitOpenMs: number = 10_000;

  @Variable('AI_PROVIDER_CONCURRENCY', 'Requests that one process may have under way at one provider; others wait.')
  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly providerConcurrency: number = 256;

  @Variable('AI_HEDGE_AFTER_MS', 'Asks a second model too when the first has said nothing for so long; 0 never does.')
  @IsInt()
  @Min(0)
  @Max(600_000)
  readonly hedgeAfterMs: number = 0;

  @Variable('AI_CACHE_SECONDS', 'How long an answer is given again to exactly the same call of the same site; 0 never.')
  @IsInt()
  @Min(0)
  @Max(2_592_000)
  readonly cacheSeconds: number = 3_600;

  @Variable('AI_MONTHLY_BUDGET_USD', 'What a site without a budget of its own may spend on models in a month.')
  @IsNumber()
  @Min(0)
  @Max(1_000_000)
  readonly monthlyBudgetUsd: number = 50;

  @Variable(
    'AI_UNKNOWN_INPUT_PRICE_USD',
    'What budgets reckon with for a million input tokens of a model without a known price.',
  )
  @IsNumber()
  @Min(0)
  @Max(10_000)
  readonly unknownInputPriceUsd: number = 15;

  @Variable(
    'AI_UNKNOWN_OUTPUT_PRICE_USD',
    'What budgets reckon with for a million output tokens of a model without a known price.',
  )
  @IsNumber()
  @Min(0)
  @Max(10_000)
  readonly unknownOutputPriceUsd: number = 75;

  @SecretListVariable(
    'OPENAI_API_KEY',
    'Key of the OpenAI API, or several with commas between them, which take turns. Without any provider, texts are simulated and say so.',
  )
  @ArrayMaxSize(20)
  @MinSecretLength(8, { each: true })
  readonly openAiApiKeys: Secret[] = [];

  @Variable('OPENAI_BASE_URL', 'Base URL of the OpenAI API.')
  @IsUrlWithScheme(['http', 'https'])
  readonly openAiBaseUrl: string = 'https://api.openai.com/v1';

  @SecretListVariable(
    'ANTHROPIC_API_KEY',
    'Key of the Anthropic API, or several with commas between them, which take turns.',
  )
  @ArrayMaxSize(20)
  @MinSecretLength(8, { each: true })
  readonly anthropicApiKeys: Secret[] = [];

  @Variable('ANTHROPIC_BASE_URL', 'Base URL of the Anthropic API.')
  @IsUrlWithScheme(['http', 'https'])
  readonly anthropicBaseUrl: string = 'https://api.anthropic.com';

  @SecretListVariable(
    'GOOGLE_API_KEY',
    'Key of the Google Gemini API, or several with commas between them, which take turns.',
  )
  @ArrayMaxSize(20)
  @MinSecretLength(8, { each: true })
  readonly googleApiKeys: Secret[] = [];

  @Variable('GOOGLE_BASE_URL', 'Base URL of the Google Gemini API.')
  @IsUrlWithScheme(['http', 'https'])
  readonly googleBaseUrl: string = 'https://generativelanguage.googleapis.com';

  @JsonVariable(
    'AI_COMPATIBLE_PROVIDERS',
    'More servers that speak the protocol of the OpenAI API, as JSON: [{"name": "local", "baseUrl": "http://10.0.0.5:8000/v1", "apiKey": "…", "models": [{"name": "llama-4", "contextTokens": 131072, "maxOutputTokens": 8192, "inputUsd": 0, "outputUsd": 0}]}]. A model needs its name alone; prices are US dollars per million tokens.',
    { collection: 'list', of: CompatibleProvider },
  )
  @ArrayMaxSize(20)
  @ArrayUnique(({ name }: CompatibleProvider) => name, { message: '$property must have different names' })
  readonly compatibleProviders: readonly CompatibleProvider[] = [];

  @Variable(
    'AI_EXTRA_MODELS',
    'Comma-separated language models of OpenAI, Anthropic and Google that this version does not know yet, as provider/model. Their prices are unknown.',
  )
  @ArrayMaxSize(250)
  @Matches(/^(?:openai|anthropic|google)\/\S{1,100}$/, {
    each: true,
    message: 'each of $property must have the form provider/model, with openai, anthropic or google for the provider',
  })
  readonly extraModels: string[] = [];

  @JsonVariable(
    'AI_ROUTES',
    'Which models answer which kind of call, as JSON: {"article.section": {"models": ["openai/gpt-5.4", "anthropic/claude-sonnet-5"], "strategy": "priority"}}. The strategy is priority (as listed), cheapest, fastest, or weighted with "weights"; the route default (image for pictures) is for all calls without a route of their own.',
    { collection: 'record', of: RouteSetting },
  )
  readonly routes: Readonly<Record<string, RouteSetting>> = {};

  @Variable('SIMULATED_LATENCY_MS', 'How long the simulated provider takes for each call.')
  @IsInt()
  @Min(0)
  @Max(60_000)
  readonly simulatedLatencyMs: number = 0;

  /** Whether any vendor or server can be asked; where none can, texts are simulated. */
  get hasProviderKey(): boolean {
    const configured = [this.openAiApiKeys, this.anthropicApiKeys, this.googleApiKeys, this.compatibleProviders];
    return configured.some(({ length }) => length > 0);
  }
}
