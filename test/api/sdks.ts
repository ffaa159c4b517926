import OpenAI from 'openai';
import OpenAI65 from 'openai-6.5';
import OpenAI629 from 'openai-6.29';
import { type Fact, replyFaults } from './facts.ts';

/** The official SDK at the versions that matter: before edits and characters, with them, and the last. */
export const sdks = [
  ['6.5.0', OpenAI65 as unknown as typeof OpenAI],
  ['6.29.0', OpenAI629 as unknown as typeof OpenAI],
  ['7.57.0', OpenAI],
] as const;

/** Which kind of reply a request should get; the first row that matches counts, `undefined` is not JSON. */
const KINDS: readonly (readonly [RegExp, Fact | undefined])[] = [
  [/^DELETE \/v1\/videos\//, 'videoDeleted'],
  [/^GET \/v1\/videos$/, 'videos'],
  [/\/v1\/videos\/characters/, 'character'],
  [/\/v1\/videos\/[^/]+\/content$/, undefined],
  [/\/v1\/videos/, 'video'],
  [/^DELETE \/v1\/files\//, 'fileDeleted'],
  [/^GET \/v1\/files$/, 'files'],
  [/\/v1\/files\/[^/]+\/content$/, undefined],
  [/\/v1\/files/, 'file'],
  [/^DELETE \/v1\/webhook_endpoints\//, 'webhookDeleted'],
  [/^GET \/v1\/webhook_endpoints$/, 'webhooks'],
  [/^POST \/v1\/webhook_endpoints$|\/rotate_secret$/, 'webhookWithSecret'],
  [/\/v1\/webhook_endpoints\/[^/]+\/test$/, 'webhookTest'],
  [/\/v1\/webhook_endpoints\/[^/]+\/deliveries/, undefined],
  [/\/v1\/webhook_endpoints/, 'webhook'],
  [/\/v1\/webhook_event_types$/, 'webhookEventTypes'],
  [/^GET \/v1\/models$/, 'models'],
  [/\/v1\/models/, 'model'],
];

/** A `fetch` for SDKs that checks every reply on its way, and what it found. */
export interface CheckedReplies {
  readonly fetch: typeof fetch;
  readonly count: number;
  /** What was wrong, each once. */
  readonly faults: ReadonlySet<string>;
}

/** Makes a `fetch` that checks replies against the facts and OpenAI's document. */
export function checkedReplies(): CheckedReplies {
  const faults = new Set<string>();
  let count = 0;
  return {
    faults,
    get count() {
      return count;
    },
    async fetch(input, init) {
      const reply = await fetch(input, init);
      const url = new URL(input instanceof Request ? input.url : input);
      const request = `${init?.method?.toUpperCase() ?? 'GET'} ${url.pathname}`;
      const kind = reply.status >= 400 ? 'error' : KINDS.find(([pattern]) => pattern.test(request))?.[1];
      if (kind) {
        count++;
        for (const fault of replyFaults(kind, await reply.clone().json())) faults.add(fault);
        if (!/^req_/.test(reply.headers.get('x-request-id') ?? ''))
          faults.add(`${request} has no x-request-id`);
      }
      return reply;
    },
  };
}

/** Wait for some milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Ask as often as the server says, but ten times a second, until a video is done. */
export async function done(client: OpenAI, id: string): Promise<OpenAI.Video> {
  for (;;) {
    const { data, response } = await client.videos.retrieve(id).withResponse();
    if (data.status === 'completed' || data.status === 'failed') return data;
    await pause(Math.min(100, Number(response.headers.get('openai-poll-after-ms'))));
  }
}
