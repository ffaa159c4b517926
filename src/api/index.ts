import { OpenAPIHono } from '@hono/zod-openapi';
import { METHOD_NAME_ALL } from 'hono/router';
import type { ApiEnv } from './caller.ts';
import { createCharacter } from './characters/create.ts';
import { retrieveCharacter } from './characters/retrieve.ts';
import type { ApiDeps } from './deps.ts';
import { openApiDocument } from './docs/document.ts';
import { docsPage } from './docs/page.ts';
import { fileContent } from './files/content.ts';
import { createFile } from './files/create.ts';
import { deleteFile } from './files/delete.ts';
import { listFiles } from './files/list.ts';
import { retrieveFile } from './files/retrieve.ts';
import { requestIds } from './guard/request-id.ts';
import { deleteModel } from './models/delete.ts';
import { listModels } from './models/list.ts';
import { retrieveModel } from './models/retrieve.ts';
import { videoContent } from './videos/content.ts';
import { createVideo } from './videos/create.ts';
import { deleteVideo } from './videos/delete.ts';
import { editVideo } from './videos/edit.ts';
import { videoEvents } from './videos/events.ts';
import { extendVideo } from './videos/extend.ts';
import { listVideos } from './videos/list.ts';
import { remixVideo } from './videos/remix.ts';
import { retrieveVideo } from './videos/retrieve.ts';
import { WEBHOOK_ENDPOINTS } from './webhooks/index.ts';
import type { Endpoint } from './wire/endpoint.ts';
import { ApiError, toApiError } from './wire/errors.ts';

export { type ApiEnv, type Caller, LOCAL_CALLER } from './caller.ts';
export type * from './deps.ts';
export { type Model, SORA_MODELS } from './models/table.ts';
export { ApiError } from './wire/errors.ts';

/** In the order in which paths are tried: fixed words before parameters. */
const ENDPOINTS: readonly Endpoint[] = [
  createVideo,
  listVideos,
  editVideo,
  extendVideo,
  createCharacter,
  retrieveCharacter,
  retrieveVideo,
  deleteVideo,
  remixVideo,
  videoContent,
  videoEvents,
  createFile,
  listFiles,
  retrieveFile,
  deleteFile,
  fileContent,
  listModels,
  retrieveModel,
  deleteModel,
  ...WEBHOOK_ENDPOINTS,
];

/** Methods that routes have; whoever answers GET answers HEAD. */
const METHODS = ['GET', 'POST', 'DELETE'] as const;

/** Whether a route, and not only middleware, is there for a method and path. */
const answers = ({ router }: OpenAPIHono<ApiEnv>, method: string, path: string): boolean =>
  router.match(method, path)[0].some(([[, route]]) => route.method !== METHOD_NAME_ALL);

/**
 * The HTTP API as an app that answers requests; it listens nowhere and opens nothing.
 * @example serve({ fetch: createApi(deps).fetch, port: 4780 })
 */
export function createApi(deps: ApiDeps): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>({ strict: false });
  app.onError((error, context) => {
    const refusal = toApiError(error);
    if (refusal.status === 500)
      deps.log?.(error, { requestId: context.get('requestId') ?? '', path: context.req.path });
    return context.json(refusal.body, refusal.status, refusal.headers);
  });
  app.notFound(({ req: { method, path } }) => {
    const shown = path.slice(0, 200);
    const methods = METHODS.filter((other) => answers(app, other, path));
    if (methods.length > 0)
      throw new ApiError(
        'method_not_allowed',
        `${method} does nothing at ${shown}. Use ${methods.join(' or ')}.`,
        { headers: { allow: methods.join(', ') } },
      );
    throw new ApiError('not_found', `There is nothing at ${shown}. See /docs for what there is.`, {
      code: 'unknown_url',
    });
  });
  for (const middleware of deps.guard ?? [requestIds]) app.use(middleware);

  const v1 = new OpenAPIHono<ApiEnv>({ strict: false });
  for (const endpoint of ENDPOINTS) endpoint.mount(v1, deps);
  app.route('/v1', v1);
  let document: object | undefined;
  app.get('/openapi.json', (context) => context.json((document ??= openApiDocument(app))));
  app.get('/docs', docsPage);
  return app;
}
