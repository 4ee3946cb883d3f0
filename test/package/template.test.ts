import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { deleteFailedLine, failureLine, refusedLine, turnLine } from '../../lambda/alexa/log';
import { INDEX } from '../../lambda/progress/table';
import { EXERCISE_IDS } from '../../lambda/routine/types';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'infrastructure/cfn-deployer/skill-stack.yaml'), 'utf8');

interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: each type of resource has properties of its own
  readonly Properties: any;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}
interface Template {
  readonly Parameters: Record<string, { readonly Default?: unknown }>;
  readonly Resources: Record<string, Resource>;
  readonly Outputs: Record<string, { readonly Value: unknown }>;
}

/** CloudFormation's short forms, written out as its JSON has them. */
const template: Template = parse(text, {
  customTags: [
    { tag: '!Ref', resolve: (value: string) => ({ Ref: value }) },
    { tag: '!GetAtt', resolve: (value: string) => ({ GetAtt: value }) },
    { tag: '!Sub', resolve: (value: string) => ({ Sub: value }) },
    { tag: '!Not', collection: 'seq', identify: () => false },
    { tag: '!Equals', collection: 'seq', identify: () => false },
  ],
});

const { Parameters, Resources, Outputs } = template;
const ofType = (type: string) => Object.values(Resources).filter((one) => one.Type === type);
function only(type: string): Resource {
  const [one, ...others] = ofType(type);
  if (!one || others.length > 0) throw new Error(`${type}: not exactly one`);
  return one;
}
const func = only('AWS::Lambda::Function').Properties;

test('the function is Node 24 on arm64, and gives up before Alexa does', () => {
  expect(Parameters).toMatchObject({
    LambdaRuntime: { Default: 'nodejs24.x' },
    LambdaHandler: { Default: 'index.handler' },
    MemorySize: { Default: 256 },
  });
  expect(func).toMatchObject({
    Runtime: { Ref: 'LambdaRuntime' },
    Handler: { Ref: 'LambdaHandler' },
    MemorySize: { Ref: 'MemorySize' },
    Architectures: ['arm64'],
    Timeout: 7,
    Environment: {
      Variables: { SKILL_ID: { Ref: 'SkillId' }, PROGRESS_TABLE: { Ref: 'ProgressTable' } },
    },
  });
});

test('the function may touch rows of its own table, write its own log and its own queue, and nothing else', () => {
  const { Policies, ManagedPolicyArns } = only('AWS::IAM::Role').Properties;
  expect(ManagedPolicyArns).toBeUndefined();
  expect(Policies).toHaveLength(1);
  expect(Policies[0].PolicyDocument.Statement).toEqual([
    {
      Effect: 'Allow',
      Action: ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem'].map((one) => `dynamodb:${one}`),
      Resource: { GetAtt: 'ProgressTable.Arn' },
    },
    {
      Effect: 'Allow',
      Action: 'dynamodb:Query',
      Resource: { Sub: `\${ProgressTable.Arn}/index/${INDEX.IndexName}` },
    },
    {
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: { GetAtt: 'SkillLogGroup.Arn' },
    },
    {
      Effect: 'Allow',
      Action: 'sqs:SendMessage',
      Resource: { GetAtt: 'UndeletedQueue.Arn' },
    },
  ]);
  expect(func.LoggingConfig).toEqual({ LogGroup: { Ref: 'SkillLogGroup' } });
});

test('the table is paid by use, encrypted, recoverable, forgets by itself and outlives the stack', () => {
  const table = only('AWS::DynamoDB::Table');
  expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  expect(table.Properties).toMatchObject({
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    GlobalSecondaryIndexes: [
      {
        IndexName: INDEX.IndexName,
        KeySchema: [{ AttributeName: INDEX.of, KeyType: 'HASH' }],
        Projection: { ProjectionType: 'KEYS_ONLY' },
      },
    ],
    TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    SSESpecification: { SSEEnabled: true },
    DeletionProtectionEnabled: true,
  });
});

test('logs are kept for a time, and not for ever', () => {
  expect(only('AWS::Logs::LogGroup').Properties.RetentionInDays).toEqual({
    Ref: 'LogRetentionDays',
  });
  expect(Parameters).toMatchObject({ LogRetentionDays: { Default: 30 } });
});

test('Alexa may invoke the function for this skill alone', () => {
  expect(only('AWS::Lambda::Permission').Properties).toEqual({
    Action: 'lambda:InvokeFunction',
    FunctionName: { GetAtt: 'SkillFunction.Arn' },
    Principal: 'alexa-appkit.amazon.com',
    EventSourceToken: { Ref: 'SkillId' },
  });
});

/** What the skill itself counts of what went wrong, by the names that its log gives them. */
const COUNTED = ['Failed', 'TableFailed', 'Refused', 'DeleteFailed'];

interface Metric {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions: readonly { readonly Name: string; readonly Value: unknown }[];
}
/** An alarm, and the metrics that it looks at. */
function alarms() {
  return ofType('AWS::CloudWatch::Alarm').map(({ Properties }) => {
    const stats: { MetricStat?: { Metric: Metric } }[] = Properties.Metrics ?? [
      { MetricStat: { Metric: Properties } },
    ];
    return { Properties, looksAt: stats.flatMap(({ MetricStat }) => MetricStat?.Metric ?? []) };
  });
}

test('whatever goes wrong raises an alarm that reaches its owner', () => {
  const [function_, queue] = [{ Ref: 'SkillFunction' }, { GetAtt: 'UndeletedQueue.QueueName' }];
  const expected: Record<string, unknown> = {
    'AWS/Lambda': { Name: 'FunctionName', Value: function_ },
    KneeCoach: { Name: 'Function', Value: function_ },
    'AWS/SQS': { Name: 'QueueName', Value: queue },
  };
  for (const { Properties, looksAt } of alarms()) {
    for (const { Namespace, Dimensions } of looksAt) {
      expect(Dimensions).toEqual([expected[Namespace]]);
    }
    expect(Properties.AlarmActions).toEqual([{ Ref: 'AlarmTopic' }]);
    expect(Properties.TreatMissingData).toBe('notBreaching');
    expect(Properties.AlarmDescription.length).toBeGreaterThan(20);
  }
  const watched = alarms().map(({ looksAt: [first] }) => first?.MetricName);
  expect(watched.sort()).toEqual(
    [...COUNTED, 'Errors', 'Throttles', 'Duration', 'ApproximateNumberOfMessagesVisible'].sort(),
  );
});

test('one slow read among many raises no alarm, and a table that is gone does at the second turn', () => {
  const shares = alarms().filter(({ Properties }) => Properties.Metrics);
  expect(shares.map(({ looksAt }) => looksAt.map(({ MetricName }) => MetricName))).toEqual([
    ['TableFailed', 'Turns'],
    ['Refused', 'Turns'],
  ]);
  for (const { Properties } of shares) {
    const [{ Expression }] = Properties.Metrics;
    const choose = (condition: boolean, yes: number, no: number) => (condition ? yes : no);
    const fill = (value: number | undefined, other: number) => value ?? other;
    const formula = new Function(
      'failed',
      'turns',
      'IF',
      'FILL',
      `return ${Expression.replace('AND', '&&')}`,
    );
    const alarmed = (failed: number, turns?: number) =>
      formula(failed, turns, choose, fill) >= Properties.Threshold;
    expect(Properties.ComparisonOperator).toBe('GreaterThanOrEqualToThreshold');
    expect([alarmed(1, 1), alarmed(2, 2), alarmed(2, 9), alarmed(2)]).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect([alarmed(20, 1000), alarmed(21, 1000)]).toEqual([false, true]);
  }
});

test('all alarms are on the dashboard', () => {
  const body: string = only('AWS::CloudWatch::Dashboard').Properties.DashboardBody.Sub;
  const ids = Object.entries(Resources).filter(([, one]) => one.Type === 'AWS::CloudWatch::Alarm');
  for (const [id] of ids) expect(body).toContain(`"\${${id}.Arn}"`);
});

test('what Lambda gives up on waits in a queue of this stack, encrypted, for fourteen days', () => {
  const queue = only('AWS::SQS::Queue');
  expect(queue.Properties).toEqual({
    MessageRetentionPeriod: 14 * 24 * 3600,
    SqsManagedSseEnabled: true,
  });
  expect(func.DeadLetterConfig).toEqual({ TargetArn: { GetAtt: 'UndeletedQueue.Arn' } });
  expect(Outputs.UndeletedQueue?.Value).toEqual({ Ref: 'UndeletedQueue' });
});

const turn = {
  intent: 'stop',
  exercise: null,
  moment: null,
  milliseconds: 1,
  cold: false,
  lost: false,
  started: false,
  finished: false,
  leftAt: null,
  tableFailed: false,
} as const;

/** A line of each kind that tells of something gone wrong. */
const LINES = {
  Failed: failureLine(new Error(), 'x', 'knee', 1),
  TableFailed: turnLine({ ...turn, tableFailed: true }, 'knee', 1),
  Refused: refusedLine('answer', 'INVALID_RESPONSE', 'knee', 1),
  DeleteFailed: deleteFailedLine('knee', 1),
};

test.each(Object.entries(LINES))('the alarm for %s counts what is logged of it', (name, text) => {
  expect(COUNTED).toContain(name);
  const line = JSON.parse(text);
  interface Directive {
    readonly Namespace: string;
    readonly Dimensions: readonly (readonly string[])[];
    readonly Metrics: readonly { readonly Name: string }[];
  }
  const directives: Directive[] = line._aws.CloudWatchMetrics;
  const directive = directives.find(({ Metrics }) => Metrics.some((one) => one.Name === name));
  const [metric] = alarms().flatMap(({ looksAt }) =>
    looksAt.filter(({ MetricName }) => MetricName === name),
  );
  expect([metric?.Namespace, metric?.Dimensions.map(({ Name }) => Name)]).toEqual([
    directive?.Namespace,
    directive?.Dimensions[0],
  ]);
  expect(line[name]).toBe(1);
});

test('the dashboard shows every metric that is logged, under its very name', () => {
  const body = only('AWS::CloudWatch::Dashboard').Properties.DashboardBody.Sub;
  const { widgets } = JSON.parse(body.replace(/\$\{SkillFunction\}/g, 'knee'));
  const shown: unknown[] = widgets
    .flatMap((widget: { properties: { metrics?: unknown[] } }) => widget.properties.metrics ?? [])
    .map((metric: unknown[]) => metric.filter((part) => typeof part === 'string').join(' '));
  for (const name of COUNTED) expect(shown).toContain(`KneeCoach ${name} Function knee`);
  for (const leftAt of EXERCISE_IDS) {
    const line = JSON.parse(turnLine({ ...turn, leftAt }, 'knee', 1));
    for (const { Namespace, Dimensions, Metrics } of line._aws.CloudWatchMetrics) {
      const [names] = Dimensions;
      for (const { Name } of Metrics) {
        const dimensions = names.flatMap((name: string) => [name, line[name]]);
        expect(shown).toContain([Namespace, Name, ...dimensions].join(' '));
      }
    }
  }
});

test('what ask-cli does not give has a default, and what it asks for is put out', () => {
  const given = ['SkillId', 'LambdaRuntime', 'LambdaHandler', 'CodeBucket', 'CodeKey'];
  for (const name of [...given, 'CodeVersion']) expect(Parameters).toHaveProperty(name);
  const without = Object.entries(Parameters).filter(([, one]) => one.Default === undefined);
  expect(without.map(([name]) => name)).toEqual([
    'SkillId',
    'CodeBucket',
    'CodeKey',
    'CodeVersion',
  ]);
  expect(Outputs).toMatchObject({ SkillEndpoint: { Value: { GetAtt: 'SkillFunction.Arn' } } });
});

test('ask-cli’s settings name parameters that the template has, and the code that is built', () => {
  const resources = JSON.parse(readFileSync(join(root, 'ask-resources.json'), 'utf8'));
  const { code, skillInfrastructure } = resources.profiles.default;
  const { userConfig, type } = skillInfrastructure;
  expect(code).toEqual({ default: { src: './dist/lambda' } });
  expect(type).toBe('@ask-cli/cfn-deployer');
  expect(Parameters).toMatchObject({
    LambdaRuntime: { Default: userConfig.runtime },
    LambdaHandler: { Default: userConfig.handler },
  });
  expect(userConfig.skillEvents.subscriptions).toEqual(['SKILL_DISABLED']);
  for (const name of Object.keys(userConfig.cfn.parameters))
    expect(Parameters).toHaveProperty(name);
});

test('the template is short enough for CloudFormation to take by value, as ask-cli gives it', () => {
  expect(Buffer.byteLength(text)).toBeLessThan(51_200);
});
