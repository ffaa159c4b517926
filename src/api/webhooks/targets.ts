import type { WebhookTargets } from '../../jobs/deliveries/index.ts';
import type { ApiDeps } from '../deps.ts';

/** Which targets webhooks may have; without a word of the server, public https alone. */
export const targetsOf = ({ webhooks = { allowPrivate: false } }: ApiDeps): WebhookTargets => webhooks;
