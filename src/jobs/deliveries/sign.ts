import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { unixTime } from '../../base/time.ts';

/** A new signing secret by Standard Webhooks: 32 random bytes. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Secrets of an endpoint that are good at a time, the current one first. */
export function secretsAt(
  endpoint: { secret: string; previous_secret: string | null; previous_secret_until: Date | null },
  now: Date,
): string[] {
  const { secret, previous_secret: previous, previous_secret_until: until } = endpoint;
  return previous !== null && until !== null && until > now ? [secret, previous] : [secret];
}

/**
 * Headers of a delivery by Standard Webhooks: a signature with every secret, so that a receiver may know any of them.
 * @param id the same for every attempt: receivers tell repetitions by it
 */
export function signedHeaders(
  id: string,
  body: string,
  secrets: readonly string[],
  now: Date,
): Record<string, string> {
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(unixTime(now)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, now, body)).join(' '),
  };
}
