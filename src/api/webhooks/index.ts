import type { Endpoint } from '../wire/endpoint.ts';
import { createWebhookEndpoint } from './create.ts';
import { deleteWebhookEndpoint } from './delete.ts';
import { listWebhookDeliveries, resendWebhookDelivery } from './deliveries.ts';
import { listEventTypes } from './event-types.ts';
import { listWebhookEndpoints } from './list.ts';
import { retrieveWebhookEndpoint } from './retrieve.ts';
import { rotateWebhookSecret } from './rotate-secret.ts';
import { testWebhookEndpoint } from './test-endpoint.ts';
import { updateWebhookEndpoint } from './update.ts';

/** Everything about webhooks. */
export const WEBHOOK_ENDPOINTS: readonly Endpoint[] = [
  listEventTypes,
  createWebhookEndpoint,
  listWebhookEndpoints,
  retrieveWebhookEndpoint,
  updateWebhookEndpoint,
  deleteWebhookEndpoint,
  rotateWebhookSecret,
  testWebhookEndpoint,
  listWebhookDeliveries,
  resendWebhookDelivery,
];
