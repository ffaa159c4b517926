import type { Order } from '../../engines/engine.ts';

/** A model id that requests may name, and what makes its videos. */
export interface Model {
  readonly id: string;
  /** Id of the engine. */
  readonly engine: string;
  readonly quality: Order['quality'];
  /** Name of the queue whose workers make its videos; the usual one when absent. */
  readonly queue?: string;
  /** When the model came out. */
  readonly created: Date;
  readonly owned_by: string;
}

const sora = (id: string, quality: Order['quality'], created: string): Model => ({
  id,
  engine: 'embedded',
  quality,
  created: new Date(`${created}T00:00:00Z`),
  owned_by: 'shotwright',
});

/** OpenAI's ids, which the embedded engine answers to: `sora-2` drafts, `sora-2-pro` is fine. */
export const SORA_MODELS: readonly Model[] = [
  sora('sora-2', 'draft', '2025-10-06'),
  sora('sora-2-2025-10-06', 'draft', '2025-10-06'),
  sora('sora-2-2025-12-08', 'draft', '2025-12-08'),
  sora('sora-2-pro', 'fine', '2025-10-06'),
  sora('sora-2-pro-2025-10-06', 'fine', '2025-10-06'),
  sora('sora-2-max', 'fine', '2025-10-06'),
];

/** The model of requests that name none. */
export const DEFAULT_MODEL = 'sora-2';
