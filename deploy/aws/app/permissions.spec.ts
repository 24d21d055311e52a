import { actionsOf, statementsOf } from '../testing/statements-of';
import { STACKS, templatesOf, VARIANTS } from '../testing/templates-of';

/** Actions that AWS grants for all resources or not at all. https://docs.aws.amazon.com/service-authorization/latest/reference/ */
const WITHOUT_RESOURCES = [
  'ecr:GetAuthorizationToken',
  'ssm:UpdateInstanceInformation',
  'ssmmessages:CreateControlChannel',
  'ssmmessages:CreateDataChannel',
  'ssmmessages:OpenControlChannel',
  'ssmmessages:OpenDataChannel',
];

describe.each(VARIANTS)('what $environment on $compute may do', ({ environment, compute }) => {
  const templates = templatesOf(environment, { compute });
  const statements = STACKS.flatMap((stack) => statementsOf(templates[stack]));

  it('is written out, action by action', () => {
    expect(statements.length).toBeGreaterThan(5);
    expect(statements.flatMap(actionsOf).filter((action) => action.includes('*'))).toEqual([]);
  });

  it('is bound to resources, where AWS can bind it', () => {
    const unbound = statements
      .filter(({ Resource, Condition }) => Resource === '*' && !Condition)
      .flatMap(actionsOf)
      .filter((action) => !WITHOUT_RESOURCES.includes(action));
    expect(unbound).toEqual([]);
  });

  it('leaves versions of objects, buckets, secrets and databases as they are', () => {
    const dangerous =
      /Version$|DeleteBucket|PutBucket|^secretsmanager:(?!GetSecretValue|DescribeSecret)|^rds:|^iam:(?!PassRole)/;
    expect(statements.flatMap(actionsOf).filter((action) => dangerous.test(action))).toEqual([]);
  });

  it('comes from no policy that somebody else writes', () => {
    const roles = STACKS.flatMap((stack) => Object.values(templates[stack].findResources('AWS::IAM::Role')));
    const borrowed = roles.filter(({ Properties }) => 'ManagedPolicyArns' in (Properties as object));
    expect(borrowed).toEqual([]);
  });
});
