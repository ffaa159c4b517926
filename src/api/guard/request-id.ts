import { newId } from '../../store/ids.ts';
import { replyHeaders } from './headers.ts';

/**
 * Middleware that gives every request an id and sends it as `x-request-id`, the header that OpenAI's SDKs read. Ids
 * of callers are not taken over: one who chooses ids can make two requests look like one in the log.
 */
export const requestIds = replyHeaders((c) => {
  const id = newId('req_');
  c.set('requestId', id);
  return { 'x-request-id': id };
});
