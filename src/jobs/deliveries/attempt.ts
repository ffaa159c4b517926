import { FetchFault, guardedFetch, type Network } from '../../net/index.ts';
import type { Claimed } from './claim.ts';
import { messageOf } from './message.ts';
import { secretsAt, signedHeaders } from './sign.ts';

/** Which targets webhooks may have. */
export interface WebhookTargets {
  /** Let the machine itself and private networks be targets, and plain http. */
  readonly allowPrivate: boolean;
  /** Resolver and sockets; the machine's when absent. */
  readonly network?: Network;
  /** Certificate authorities (PEM) to trust instead of the usual. */
  readonly ca?: string;
}

/** What came of sending an event. */
export type Outcome = { readonly status: number; readonly retryAfter?: number } | { readonly error: string };

/** A message to a URL. */
export interface Message {
  readonly url: string;
  readonly id: string;
  readonly body: string;
  readonly secrets: readonly string[];
}

/**
 * POST a signed message. Redirects are answers, as Standard Webhooks asks; the body of an answer is not read. What
 * fails is told as a sentence for the endpoint's owner, never thrown.
 * @param seconds for all of it
 */
export async function send(
  message: Message,
  targets: WebhookTargets,
  seconds: number,
  signal?: AbortSignal,
): Promise<Outcome> {
  try {
    if (!targets.allowPrivate && !/^https:/i.test(message.url))
      return { error: 'The URL is not https. Update the endpoint with an https URL.' };
    const answer = await guardedFetch(message.url, {
      method: 'POST',
      headers: signedHeaders(message.id, message.body, message.secrets, new Date()),
      body: message.body,
      redirects: 0,
      ports: 'any',
      seconds,
      idleSeconds: seconds,
      allowPrivate: targets.allowPrivate,
      ...(targets.network ? { network: targets.network } : {}),
      ...(targets.ca === undefined ? {} : { ca: targets.ca }),
      ...(signal ? { signal } : {}),
    });
    answer.close();
    const retryAfter = Number(answer.headers['retry-after']);
    return { status: answer.status, ...(retryAfter > 0 ? { retryAfter } : {}) };
  } catch (error) {
    if (error instanceof FetchFault) return { error: error.message };
    throw error;
  }
}

/** The message of a claimed delivery. */
export const messageFor = (claimed: Claimed): Message => ({
  url: claimed.url,
  id: claimed.event_id,
  body: messageOf({
    id: claimed.event_id,
    type: claimed.event_type,
    data: claimed.event_data,
    created_at: claimed.event_created_at,
  }),
  secrets: secretsAt(claimed, new Date()),
});
