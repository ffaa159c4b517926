export { type Outcome, send, type WebhookTargets } from './attempt.ts';
export { type Deliverer, type DelivererOptions, startDeliverer } from './deliverer.ts';
export { type EventRow, messageOf } from './message.ts';
export { newSecret, secretsAt } from './sign.ts';
