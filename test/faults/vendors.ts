import { ANTHROPIC_WIRE } from '../support/upstreams/anthropic-wire';
import type { Behaviour, RecordedRequest } from '../support/upstreams/behaviour';
import { GOOGLE_WIRE } from '../support/upstreams/google-wire';
import { OPENAI_WIRE } from '../support/upstreams/openai-wire';
import { Upstream } from '../support/upstreams/upstream';
import type { WireFormat } from '../support/upstreams/wire-format';

export const VENDORS = ['openai', 'anthropic', 'google'] as const;
export type Vendor = (typeof VENDORS)[number];

/** A request to a model, whatever the vendor's words for it. */
export interface VendorRequest {
  readonly model: string;
  /** Oldest first; `assistant` is what a model has said or is to go on from. */
  readonly messages: readonly { readonly role: string; readonly text: string }[];
}

export interface VendorServer {
  /** Variables that send the product here. */
  readonly variables: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts a local server in the place of the vendor's. */
export function startVendor(vendor: Vendor, respond: (request: VendorRequest) => Behaviour): Promise<VendorServer> {
  switch (vendor) {
    case 'openai':
      return start('OPENAI', OPENAI_WIRE, ({ body }) =>
        respond({ model: body.model, messages: body.messages.map(({ role, content }) => ({ role, text: content })) }),
      );
    case 'anthropic':
      return start('ANTHROPIC', ANTHROPIC_WIRE, ({ body }) =>
        respond({
          model: body.model,
          messages: body.messages.map(({ role, content }) => ({
            role,
            text: typeof content === 'string' ? content : content.map(({ text }) => text).join(''),
          })),
        }),
      );
    case 'google':
      return start('GOOGLE', GOOGLE_WIRE, ({ path, body }) =>
        respond({
          model: /models\/([^:]+):/.exec(path)?.[1] ?? '',
          messages: body.contents.map(({ role, parts }) => ({
            role: role === 'model' ? 'assistant' : 'user',
            text: parts.map(({ text }) => text).join(''),
          })),
        }),
      );
  }
}

async function start<Body>(
  prefix: string,
  wire: WireFormat<Body>,
  respond: (request: RecordedRequest<Body>) => Behaviour,
): Promise<VendorServer> {
  const upstream = await Upstream.start(wire);
  upstream.respondWith(respond);
  return {
    variables: { [`${prefix}_BASE_URL`]: upstream.baseUrl, [`${prefix}_API_KEY`]: 'a key that no vendor has issued' },
    stop: () => upstream.stop(),
  };
}
