import { CONCERNS } from './configuration';
import { variablesOf } from './variable.decorator';

const HEADER = `# Every variable of SEOForge with its default. Copy this file to .env and set what differs.
# Each one may also be given as NAME_FILE: the path of a file that holds the value, as secrets managers mount them.
# This file is generated from libs/config: npm run generate:env-example
`;

/** The text of `.env.example`, so that documentation cannot drift from code. */
export function renderEnvExample(): string {
  const sections = Object.entries(CONCERNS).map(([title, concern]) => {
    const defaults = new concern() as unknown as Record<string, string | number | boolean | string[] | undefined>;
    const entries = variablesOf(concern).map(
      ({ name, property, description, type }) =>
        `# ${description}\n#${name}=${typeof type === 'object' ? '' : String(defaults[property] ?? '')}\n`,
    );
    return `\n# --- ${title} ---\n\n${entries.join('\n')}`;
  });
  return HEADER + sections.join('');
}
