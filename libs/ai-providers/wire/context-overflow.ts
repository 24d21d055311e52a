/**
 * How vendors, and the servers that speak their protocols, word that a request is longer than the model's context. Few
 * have a code for it.
 */
const WORDINGS: readonly RegExp[] = [
  // OpenAI, vLLM, SGLang, OpenRouter, DeepSeek, Fireworks, Mistral; LM Studio, Ollama, MiniMax; llama.cpp.
  /context[ _](?:length|limit|size|window)/i,
  // xAI, and vLLM at its prompt processor.
  /maximum (?:prompt|model) length/i,
  // Anthropic, Fireworks; Amazon Bedrock.
  /(?:prompt|input) is too long/i,
  // Google.
  /token count.{0,40}exceeds/i,
  // Groq.
  /reduce the length of the messages/i,
  // Moonshot.
  /exceeded model token limit/i,
  // Text Generation Inference, Together.
  /`?inputs`? tokens \+ `?max_new_tokens`? must be|`inputs` must have less than/i,
  // Zhipu; Alibaba; Cohere.
  /prompt exceeds max|range of input length should be|too many tokens/i,
];

/** Whether a vendor's message says that the request was too long for the model. */
export function saysContextOverflow(message: unknown): boolean {
  return typeof message === 'string' && WORDINGS.some((wording) => wording.test(message));
}
