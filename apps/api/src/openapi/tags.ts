/** The chapters of the document in the order in which somebody new meets them; every operation stands in one of them. */
export const TAGS = [
  ['Access', 'Log in, and see who one is. The access token from here, or an API key, goes into **Authorize**.'],
  ['Articles', 'Order whole articles, watch them being written, fetch them.'],
  ['Media', 'Generated pictures, for everybody who reads what they stand in.'],
  ['Webhooks', 'Be told when something has happened, instead of asking for it.'],
  ['SEO', 'Score texts as Yoast and Rank Math would, with the exact fix for each finding.'],
  ['OpenAI-compatible', 'Models behind OpenAI’s API: any OpenAI library can call it with an API key.'],
  ['Models', 'Which models can be asked, what they cost, and how their providers are doing.'],
  ['Sites', 'The tenants: their API keys, budgets, own keys at providers, and the models that answer their calls.'],
  ['Users', 'The people who administer this installation.'],
  ['Usage', 'What calls to models took and cost, summed up and one by one.'],
  ['Queues', 'What waits to be done, and what was lost on the way.'],
  ['Audit trail', 'Who did what, and who was refused.'],
  ['Health', 'For load balancers and for people on call.'],
] as const;
