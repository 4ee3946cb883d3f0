/**
 * As much of Amazon as `ask deploy` talks to, on loopback: skill management, S3 and CloudFormation say yes
 * to everything and keep what they were given.
 */
import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../../simulator/loopback';

export const SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';
export const FUNCTION_ARN = 'arn:aws:lambda:us-east-1:123456789012:function:knee-coach';
const STACK_ARN = 'arn:aws:cloudformation:us-east-1:123456789012:stack/knee-coach/1';

/** What was sent, in order. */
export interface Given {
  /** Zips of the skill package. */
  readonly packages: Buffer[];
  /** Zips of the code. */
  readonly code: Buffer[];
  /** Parameters of CreateStack and of UpdateStack. */
  readonly stacks: URLSearchParams[];
  /** Addresses that code went to. */
  readonly uploads: string[];
  readonly enabled: string[];
  /** Requests that this Amazon knows nothing of. */
  readonly unknown: string[];
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: Buffer;
}

const nothing = (): Given => ({
  packages: [],
  code: [],
  stacks: [],
  uploads: [],
  enabled: [],
  unknown: [],
});

/** Starts it; `close` ends it. */
export async function fakeAmazon() {
  let given = nothing();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    const asked = {
      method,
      url: new URL(url, `http://${headers.host}`),
      body: Buffer.concat(chunks),
    };
    if (skillManagement(asked, response, given)) return;
    if (cloudFormation(asked, response, given)) return;
    if (s3(asked, response, given)) return;
    given.unknown.push(`${method} ${url}`);
    response.writeHead(500).end();
  });
  const { address: url, close } = await listen(server);
  return {
    url,
    /** What it was given since it was last asked. */
    take(): Given {
      const taken = given;
      given = nothing();
      return taken;
    },
    close,
  };
}

function skillManagement({ method, url, body }: Asked, response: ServerResponse, given: Given) {
  const json = (status: number, value: object, headers = {}) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(value));
  const route = `${method} ${url.pathname.replace(SKILL_ID, '*')}`;
  switch (route) {
    case 'POST /v1/skills/uploads':
      return json(201, { uploadUrl: `${url.origin}/package`, expiresAt: '2099-01-01T00:00:00Z' });
    case 'PUT /package':
      given.packages.push(body);
      return response.writeHead(200).end();
    case 'POST /v1/skills/imports':
    case 'POST /v1/skills/*/imports':
      return json(202, {}, { location: '/v1/skills/imports/1' });
    case 'GET /v1/skills/imports/1': {
      const resources = [{ name: 'Manifest', status: 'SUCCEEDED' }];
      return json(200, { status: 'SUCCEEDED', skill: { skillId: SKILL_ID, eTag: '1', resources } });
    }
    case 'GET /v1/skills/*/stages/development/enablement':
      return json(404, { message: 'not enabled' });
    case 'PUT /v1/skills/*/stages/development/enablement':
      given.enabled.push(SKILL_ID);
      return response.writeHead(204).end();
    default:
      return null;
  }
}

const xml = (response: ServerResponse, text: string) =>
  response.writeHead(200, { 'content-type': 'text/xml' }).end(text);

function cloudFormation({ method, url, body }: Asked, response: ServerResponse, given: Given) {
  if (method !== 'POST' || url.pathname !== '/') return null;
  const form = new URLSearchParams(body.toString());
  const action = form.get('Action');
  const answer = (result: string) =>
    xml(
      response,
      `<${action}Response xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"><${action}Result>${result}</${action}Result></${action}Response>`,
    );
  if (action === 'CreateStack' || action === 'UpdateStack') {
    given.stacks.push(form);
    return answer(`<StackId>${STACK_ARN}</StackId>`);
  }
  if (action === 'DescribeStacks') {
    const updated = given.stacks.some((one) => one.get('Action') === 'UpdateStack');
    const status = updated ? 'UPDATE_COMPLETE' : 'CREATE_COMPLETE';
    return answer(
      `<Stacks><member><StackId>${STACK_ARN}</StackId><StackName>knee-coach</StackName>` +
        `<StackStatus>${status}</StackStatus>` +
        '<CreationTime>2026-01-01T00:00:00Z</CreationTime>' +
        `<Outputs><member><OutputKey>SkillEndpoint</OutputKey><OutputValue>${FUNCTION_ARN}</OutputValue></member></Outputs>` +
        '</member></Stacks>',
    );
  }
  return null;
}

function s3({ method, url, body }: Asked, response: ServerResponse, given: Given) {
  if (method === 'HEAD') return response.writeHead(200).end();
  if (method === 'GET' && url.searchParams.has('versioning')) {
    return xml(
      response,
      '<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Status>Enabled</Status></VersioningConfiguration>',
    );
  }
  if (method === 'PUT' && url.pathname.endsWith('.zip')) {
    given.code.push(body);
    given.uploads.push(url.pathname);
    return response.writeHead(200, { 'x-amz-version-id': 'version-1', etag: '"1"' }).end();
  }
  return null;
}
