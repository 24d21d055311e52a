import { renderTemplate } from '../testing/render-template';
import { STACKS, templatesOf, type Templates } from '../testing/templates-of';

function rendered(templates: Templates): string[] {
  return STACKS.flatMap((stack) => [`=== ${stack}`, ...renderTemplate(templates[stack])]);
}

/** Lines that only one of two has, each under its resource. */
function differences(from: readonly string[], to: readonly string[]): string[] {
  const placed = (lines: readonly string[]): string[] => {
    let resource = '';
    return lines.map((line) => {
      if (!line.startsWith(' ')) resource = line;
      return `${resource}${line.startsWith(' ') ? `,${line}` : ''}`;
    });
  };
  const [before, after] = [placed(from), placed(to)];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ].sort((left, right) => left.slice(2).localeCompare(right.slice(2)));
}

/** Names of the environment, which differ everywhere and say nothing. */
function unnamed(lines: readonly string[]): string[] {
  return lines.map((line) => line.replaceAll(/(seoforge[-/]|SEOForge[/ ]?)(?:production|dev)/gi, '$1ENVIRONMENT'));
}

const production = rendered(templatesOf('production'));

describe('the app', () => {
  it('makes this of production', () => {
    expect(production.join('\n')).toMatchSnapshot();
  });

  it('makes this differently in dev', () => {
    const dev = rendered(templatesOf('dev'));
    expect(differences(unnamed(production), unnamed(dev)).join('\n')).toMatchSnapshot();
  });

  it('makes this differently on Fargate', () => {
    const fargate = rendered(templatesOf('production', { compute: 'fargate' }));
    expect(differences(production, fargate).join('\n')).toMatchSnapshot();
  });
});
