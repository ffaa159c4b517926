import { z } from '@hono/zod-openapi';
import type { WebhookTargets } from '../../jobs/deliveries/index.ts';
import { checkTarget, FetchFault } from '../../net/index.ts';
import { ApiError } from '../wire/errors.ts';

const LONGEST_NAME = 200;

/** What an endpoint is called. */
export const nameField = z
  .string({ error: 'it must be a text.' })
  .refine((name) => name.trim() !== '', { error: 'it is empty. Give the endpoint a name.' })
  .refine((name) => name.length <= LONGEST_NAME, { error: `it is longer than ${LONGEST_NAME} characters.` })
  .openapi({ type: 'string', minLength: 1, maxLength: LONGEST_NAME });

/** Where an endpoint is. What is behind it is judged by `checkUrl`. */
export const urlField = z
  .string({ error: 'it must be a URL.' })
  .max(2048, { error: 'it is longer than 2048 characters.' })
  .openapi({ type: 'string', format: 'uri', maxLength: 2048, example: 'https://example.com/webhooks' });

/**
 * Check that webhooks may be sent to a URL now; sending checks again. Throws an `ApiError`.
 * @param targets whether plain http and private addresses are allowed
 */
export async function checkUrl(url: string, targets: WebhookTargets): Promise<void> {
  if (!targets.allowPrivate && !/^https:/i.test(url))
    throw new ApiError(
      'invalid',
      "Invalid value for 'url': webhooks are sent to https URLs alone. Use https.",
      {
        param: 'url',
        code: 'invalid_url',
      },
    );
  try {
    await checkTarget(url, {
      ports: 'any',
      allowPrivate: targets.allowPrivate,
      ...(targets.network ? { network: targets.network } : {}),
    });
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    throw new ApiError('invalid', `Invalid value for 'url': ${error.message} ${error.remedy ?? ''}`.trim(), {
      param: 'url',
      code: 'invalid_url',
      cause: error,
    });
  }
}
