import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the API says of a video, as far as this bench looks. */
export interface Told {
  readonly id: string;
  readonly status: string;
  readonly progress: number;
  readonly error: { readonly code: string } | null;
}

/**
 * A client that does not give up: it repeats a request, with the same idempotency key, until the server that was killed
 * under it is back and answers.
 * @param url address of the server that runs now
 */
export function patientClient(url: () => string): {
  create(prompt: string, seed: number): Promise<Told>;
  retrieve(id: string): Promise<Told>;
  content(id: string): Promise<{ status: number; bytes: Buffer }>;
} {
  async function ask(path: string, init?: RequestInit): Promise<Response> {
    for (;;) {
      const answer = await fetch(`${url()}${path}`, { ...init, signal: AbortSignal.timeout(20_000) }).catch(
        () => undefined,
      );
      if (answer !== undefined && answer.status < 500) return answer;
      await sleep(100);
    }
  }
  const told = async (answer: Response): Promise<Told> => {
    if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Told;
  };
  return {
    async create(prompt, seed) {
      const body = JSON.stringify({ prompt, seed, model: 'sora-2', seconds: '4', size: '1280x720' });
      const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
      return told(await ask('/v1/videos', { method: 'POST', headers, body }));
    },
    retrieve: async (id) => told(await ask(`/v1/videos/${id}`)),
    async content(id) {
      const answer = await ask(`/v1/videos/${id}/content`);
      return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
    },
  };
}
