import { z } from '@hono/zod-openapi';
import { newSecret } from '../../jobs/deliveries/index.ts';
import { newId } from '../../store/ids.ts';
import { endpoint } from '../wire/endpoint.ts';
import { ApiError } from '../wire/errors.ts';
import { EndpointWithSecretReply, endpointReply } from './endpoint.ts';
import { eventTypesField } from './event-types.ts';
import { checkUrl, nameField, urlField } from './fields.ts';
import { targetsOf } from './targets.ts';

/** Endpoints of one project: every event is sent to each. */
const MOST = 50;

export const createWebhookEndpoint = endpoint({
  method: 'post',
  path: '/webhook_endpoints',
  operation: 'createWebhookEndpoint',
  tag: 'Webhooks',
  summary: 'Have events sent to a URL. The signing secret is shown this once.',
  body: z
    .object({ name: nameField, url: urlField, event_types: eventTypesField })
    .openapi('CreateWebhookEndpoint'),
  reply: EndpointWithSecretReply,
  async handle({ deps, caller, body: { name, url, event_types } }) {
    const { db } = deps.database;
    const { count } = await db
      .selectFrom('webhook_endpoints')
      .select((of) => of.fn.countAll<string>().as('count'))
      .where('owner', '=', caller.project)
      .executeTakeFirstOrThrow();
    if (Number(count) >= MOST)
      throw new ApiError('invalid', `A project has at most ${MOST} webhook endpoints. Delete one first.`, {
        code: 'too_many_webhook_endpoints',
      });
    await checkUrl(url, targetsOf(deps));
    const secret = newSecret();
    const row = await db
      .insertInto('webhook_endpoints')
      .values({
        id: newId('whe_'),
        owner: caller.project,
        name,
        url,
        event_types: JSON.stringify(event_types),
        secret,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return { ...endpointReply(row), signing_secret: secret };
  },
});
