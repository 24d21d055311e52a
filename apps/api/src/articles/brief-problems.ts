/** What an order can be refused with for what it says. */
export const BRIEF_PROBLEMS = [
  'request.invalid',
  'request.malformed',
  'content.outline_too_long',
  'content.brief_contradictory',
  'content.html_in_brief',
  'ai.route_unknown',
  'ai.model_unknown',
] as const;
