import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type OpenAI from 'openai';

/** What traffic consists of. */
export type Call = 'create' | 'retrieve' | 'download';

/** Videos that are under way at most, so that a slow machine is not buried under them. */
const CROWD = 3;
/** Milliseconds between two calls of a kind. */
const PACE = 200;

/**
 * Clients that never stop: one that asks for videos, one that looks how they come along, one that downloads them, each
 * by the SDK. What a call could not do it does again, creations under their idempotency key.
 */
export class Traffic {
  /** Ids of the videos that were accepted, in their order. */
  readonly accepted: string[] = [];
  /** Those that were seen to be completed. */
  readonly completed: string[] = [];
  /** How often each was downloaded whole. */
  readonly downloads = new Map<string, number>();
  /** What should never be seen: failed videos, progress that goes back, clips that are none. */
  readonly wrong: string[] = [];
  readonly #client: OpenAI;
  #errors: { readonly call: Call; readonly error: unknown }[] = [];
  #asking = true;
  #going = true;
  readonly #loops: Promise<unknown>;

  /** @param client without retries, so that every error is seen */
  constructor(client: OpenAI) {
    this.#client = client;
    this.#loops = Promise.all([this.#ask(), this.#look(), this.#fetch()]);
  }

  /** How many calls of a kind have failed since the last `errors`. */
  failed(call: Call): number {
    return this.#errors.filter((one) => one.call === call).length;
  }

  /** All errors since they were last asked for. */
  errors(): unknown[] {
    const all = this.#errors.map(({ error }) => error);
    this.#errors = [];
    return all;
  }

  /** Asks for no more, and ends when all that was accepted has been downloaded. */
  async end(): Promise<void> {
    this.#asking = false;
    while (this.downloads.size < this.accepted.length && this.wrong.length === 0) await sleep(PACE);
    this.cut();
    await this.#loops;
  }

  /** Ends without regard to what is under way. */
  cut(): void {
    this.#asking = false;
    this.#going = false;
  }

  async #ask(): Promise<void> {
    while (this.#asking) {
      if (this.accepted.length - this.completed.length < CROWD) {
        const headers = { 'Idempotency-Key': randomUUID() };
        const body = { prompt: `A kite, number ${this.accepted.length}.`, seconds: '4' } as const;
        const video = await this.#again('create', () => this.#client.videos.create(body, { headers }));
        if (video) this.accepted.push(video.id);
      }
      await sleep(PACE);
    }
  }

  async #look(): Promise<void> {
    const progress = new Map<string, number>();
    while (this.#going) {
      // All that are under way, and the last one in any case.
      for (const id of this.accepted.filter(
        (one, i) => !this.completed.includes(one) || i + 1 === this.accepted.length,
      )) {
        const video = await this.#again('retrieve', () => this.#client.videos.retrieve(id));
        if (video === undefined) return;
        const before = progress.get(id) ?? 0;
        if (video.progress < before) this.wrong.push(`${id} went back from ${before} to ${video.progress} %`);
        progress.set(id, video.progress);
        if (video.status === 'failed') this.wrong.push(`${id} failed: ${video.error?.message}`);
        if (video.status === 'completed' && !this.completed.includes(id)) this.completed.push(id);
      }
      await sleep(PACE);
    }
  }

  async #fetch(): Promise<void> {
    for (let turn = 0; this.#going; turn++) {
      // Those that nobody has yet go first, then all of them over and over.
      const fresh = this.completed.find((id) => !this.downloads.has(id));
      const id = fresh ?? this.completed[turn % Math.max(1, this.completed.length)];
      if (id !== undefined) {
        const bytes = await this.#again('download', () => download(this.#client, id));
        if (bytes && !isClip(bytes)) this.wrong.push(`${id} is no clip`);
        if (bytes) this.downloads.set(id, (this.downloads.get(id) ?? 0) + 1);
      }
      await sleep(PACE);
    }
  }

  /** Does a call until it is done; undefined when the traffic was cut meanwhile. */
  async #again<T>(call: Call, work: () => Promise<T>): Promise<T | undefined> {
    while (this.#going) {
      try {
        return await work();
      } catch (error) {
        this.#errors.push({ call, error });
        await sleep(PACE);
      }
    }
    return undefined;
  }
}

/** The bytes of a video's clip. */
export async function download(client: OpenAI, id: string): Promise<Buffer> {
  const content = await client.videos.downloadContent(id);
  return Buffer.from(await content.arrayBuffer());
}

/** Whether bytes begin as an MP4 file does. */
export const isClip = (bytes: Buffer): boolean => bytes.toString('latin1', 4, 8) === 'ftyp';
