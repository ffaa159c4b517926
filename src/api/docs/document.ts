import type { OpenAPIHono } from '@hono/zod-openapi';
import { version } from '../../film/places.ts';
import type { ApiEnv } from '../caller.ts';

/** The OpenAPI 3.1 document of an app, made from the schemas that check its requests. */
export function openApiDocument(app: OpenAPIHono<ApiEnv>): object {
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Shotwright',
      version: version(),
      description:
        'OpenAI’s Videos API, served by yourself. Bodies may be JSON or multipart/form-data; fields that are not ' +
        'listed are ignored. What OpenAI’s API does not have is marked as an extension.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ key: [] }, {}],
  });
}
