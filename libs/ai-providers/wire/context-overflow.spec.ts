import { saysContextOverflow } from './context-overflow';

describe('saysContextOverflow', () => {
  it.each([
    ['OpenAI', 'This model has a maximum context length of 8192 tokens, and the messages have 8545.'],
    ['OpenAI', 'Your input exceeds the context window of this model.'],
    ['vLLM', 'The decoder prompt (length 9000) is longer than the maximum model length of 8192.'],
    ['llama.cpp', 'request (2285 tokens) exceeds the available context size (2048 tokens)'],
    ['Ollama', 'the input length exceeds the context length'],
    ['xAI', 'The maximum prompt length is 131072 but the request contains 537812 tokens.'],
    ['Groq', 'Please reduce the length of the messages or completion.'],
    ['Mistral', 'Prompt contains 40000 tokens, too large for model with 32768 maximum context length'],
    ['Moonshot', 'Invalid request: Your request exceeded model token limit: 8192'],
    ['Together', '`inputs` tokens + `max_new_tokens` must be <= 4097'],
    ['Anthropic', 'prompt is too long: 208310 tokens > 200000 maximum'],
    ['Bedrock', 'Input is too long for requested model.'],
    ['Google', 'The input token count (1200293) exceeds the maximum number of tokens allowed (1048576).'],
    ['Zhipu', 'Prompt exceeds max length'],
    ['Alibaba', 'Range of input length should be [1, 30720]'],
    ['Cohere', 'too many tokens: the prompt has more than 4081'],
  ])('knows the words of %s: "%s"', (_server, message) => {
    expect(saysContextOverflow(message)).toBe(true);
  });

  it.each(['max_tokens is too large: 900000', 'Unknown model', 'messages: at least one is needed', undefined, 400])(
    'makes nothing of %j',
    (message) => {
      expect(saysContextOverflow(message)).toBe(false);
    },
  );
});
