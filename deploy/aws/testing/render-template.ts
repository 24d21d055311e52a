import type { Template } from 'aws-cdk-lib/assertions';

/** Long texts with tests of their own, tags, which all have, and names that the CDK makes up. */
const LEFT_OUT = ['Tags', 'TagSpecifications', 'UserData', 'DashboardBody', 'HealthCheckTags', 'PolicyName'];
/** The part of an id that the CDK makes of the path. */
const HASH = /[0-9A-F]{8}(?:\d*[0-9A-F]{8})?$/;

/** A template for reading: a line for each resource, and one below it for each of its properties. */
export function renderTemplate(template: Template): string[] {
  const { Resources } = template.toJSON() as { Resources: Record<string, Record<string, unknown>> };
  return Object.entries(Resources)
    .map(([id, { Type, Properties, DeletionPolicy, CreationPolicy, UpdatePolicy }]) => [
      `${String(Type).replace('AWS::', '')} ${shortId(id)}`,
      ...Object.entries({ ...(Properties as object), DeletionPolicy, CreationPolicy, UpdatePolicy })
        .filter(([name, value]) => value !== undefined && !LEFT_OUT.includes(name))
        .map(([name, value]) => `  ${name}: ${renderValue(value)}`),
    ])
    .sort(([left = ''], [right = '']) => left.localeCompare(right))
    .flat();
}

function renderValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(renderValue).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([name]) => !LEFT_OUT.includes(name));
  const [name, argument] = entries[0] ?? [];
  if (name === 'Ref') return `<${shortId(String(argument))}>`;
  if (name === 'Fn::ImportValue')
    return `<${shortId(String(argument).replace(/^.*:ExportsOutput(?:Ref|FnGetAtt)/, ''))}>`;
  if (name === 'Fn::GetAtt') return `<${(argument as string[]).map(shortId).join('.')}>`;
  if (name === 'Fn::Join') return (argument as [string, unknown[]])[1].map(renderValue).join('');
  return `{ ${entries.map(([key, member]) => `${key}: ${renderValue(member)}`).join(', ')} }`;
}

function shortId(id: string): string {
  return id
    .replace(HASH, '')
    .replace(/[0-9A-F]{8}(?=[A-Z][a-z]+)/, '.')
    .replace(/^SsmParameterValueaws.*$/, 'AmazonLinux2023');
}
