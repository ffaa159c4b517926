import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type ApiEnv, type Caller, LOCAL_CALLER } from '../caller.ts';
import type { ApiDeps } from '../deps.ts';
import { type Body, readBody } from './body.ts';
import { ApiError } from './errors.ts';
import { withoutNulls } from './fields.ts';
import { invalidField } from './invalid.ts';
import { checkText } from './text.ts';

/** What a handler is given: fields checked and typed by the endpoint's schemas. */
export interface ApiRequest<P, Q, B> {
  readonly context: Context<ApiEnv>;
  readonly deps: ApiDeps;
  readonly caller: Caller;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** A folder for files of this request; it goes when the request ends. */
  folder(): Promise<string>;
}

type Fields = z.ZodObject;
type Out<T> = T extends z.ZodType ? z.output<T> : Record<string, never>;

/** One method of one path: what it takes, what it answers and how it is described. */
export interface EndpointConfig<P extends Fields, Q extends Fields, B extends Fields> {
  readonly method: 'get' | 'post' | 'delete';
  /** Below `/v1`, as OpenAPI writes it: '/videos/{video_id}'. */
  readonly path: string;
  /** Name of the operation, for generated clients. */
  readonly operation: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  readonly query?: Q;
  /** Schema of JSON and multipart bodies alike. */
  readonly body?: B;
  /** Most bytes of the files that a multipart body may have, by field. */
  readonly files?: (deps: ApiDeps) => Readonly<Record<string, number>>;
  /** Schema of the reply, or the media types of one that is not JSON. */
  readonly reply: z.ZodType | readonly string[];
  /** Answers; data is sent as JSON. Throws an `ApiError` to refuse. */
  handle(request: ApiRequest<Out<P>, Out<Q>, Out<B>>): Promise<Response | object>;
}

/** An endpoint that can be put into an app. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
  /** Answer its requests and describe it in the app's OpenAPI document. */
  mount(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void;
}

/** Declare an endpoint. The same schemas check its requests and describe it in `/openapi.json`. */
export function endpoint<P extends Fields, Q extends Fields, B extends Fields>(
  config: EndpointConfig<P, Q, B>,
): Endpoint {
  const handler =
    (deps: ApiDeps) =>
    async (context: Context<ApiEnv>): Promise<Response> => {
      let body: Body | undefined;
      try {
        const params = checked(config.params, context.req.param());
        const asked = context.req.query();
        for (const [name, value] of Object.entries(asked)) checkText(value, name);
        const query = checked(config.query, asked);
        if (config.body)
          body = await readBody(context.req.raw, deps.temporary, config.files?.(deps) ?? {}).catch(
            (error) => {
              // What was not read would be taken for the next request.
              context.header('connection', 'close');
              throw error;
            },
          );
        const reply = await config.handle({
          context,
          deps,
          caller: context.get('caller') ?? LOCAL_CALLER,
          params,
          query,
          body: checked(config.body, withoutNulls(body?.data ?? {})),
          folder: () => body?.folder() ?? Promise.reject(new Error('a request without body has no folder')),
        });
        return reply instanceof Response ? reply : context.json(reply);
      } finally {
        await body?.dispose();
      }
    };
  return {
    method: config.method,
    path: config.path,
    mount(app, deps) {
      app.openAPIRegistry.registerPath(describe(config));
      app.on(config.method, config.path.replaceAll(/\{(\w+)\}/g, ':$1'), handler(deps));
    },
  };
}

function checked<T extends Fields>(schema: T | undefined, data: object): Out<T> {
  if (!schema) return {} as Out<T>;
  const result = schema.safeParse(data);
  if (!result.success) throw invalidField(result.error, data);
  return result.data as Out<T>;
}

/** Schema of every error reply. */
const ErrorReply = z
  .object({
    error: z.object({
      message: z.string().describe('What was wrong and what to do, in sentences.'),
      type: z.string(),
      param: z.string().nullable().describe('The field that was wrong.'),
      code: z.string().nullable(),
    }),
  })
  .openapi('Error');

function describe(config: EndpointConfig<Fields, Fields, Fields>): RouteConfig {
  const { body, reply } = config;
  return {
    method: config.method,
    path: config.path,
    operationId: config.operation,
    tags: [config.tag],
    summary: config.summary,
    ...(config.description === undefined ? {} : { description: config.description }),
    request: {
      ...(config.params ? { params: config.params } : {}),
      ...(config.query ? { query: config.query } : {}),
      ...(body
        ? {
            body: {
              required: !body.safeParse({}).success,
              content: { 'application/json': { schema: body }, 'multipart/form-data': { schema: body } },
            },
          }
        : {}),
    },
    responses: {
      200: {
        description: 'Done.',
        content: Array.isArray(reply)
          ? Object.fromEntries(
              reply.map((type: string) => [type, { schema: { type: 'string', format: 'binary' } }]),
            )
          : { 'application/json': { schema: reply as z.ZodType } },
      },
      '4XX': { description: 'Refused.', content: { 'application/json': { schema: ErrorReply } } },
      '5XX': { description: 'Failed.', content: { 'application/json': { schema: ErrorReply } } },
    },
  };
}

/** Refuses an id that does not exist or belongs to another project: the two are not told apart. */
export function notFound(what: string, id: string, param?: string): ApiError {
  return new ApiError(
    'not_found',
    `There is no ${what} with the id '${id.slice(0, 120)}'. Check the id and the API key.`,
    {
      ...(param === undefined ? {} : { param }),
    },
  );
}
