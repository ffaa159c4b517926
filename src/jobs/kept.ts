import type { Json } from '../base/json.ts';
import { EngineFailure } from '../engines/engine.ts';
import { type ErrorWire, fromWire, toWire } from '../film/error-wire.ts';
import { Deleted } from './failures.ts';

/** What is kept of a step: what it gave, or why it failed in a form that any process can read. */
export type Kept =
  | { readonly value: Json }
  | { readonly failure: { readonly [field: string]: Json | undefined } };

/** An error as it is kept with a step. */
export function stored(error: unknown): { readonly [field: string]: Json | undefined } {
  if (error instanceof EngineFailure) return { is: 'engine', code: error.code, message: error.message };
  if (error instanceof Deleted) return { is: 'deleted', message: error.message };
  return { is: 'error', ...toWire(error) };
}

/** The error of a step that was kept as failed, as it is thrown again when the job is taken up. */
export function revived(kept: { readonly [field: string]: Json | undefined }): Error {
  const message = String(kept.message);
  if (kept.is === 'engine') return new EngineFailure(String(kept.code), message);
  if (kept.is === 'deleted') return new Deleted(message);
  return fromWire({ ...(kept as Partial<ErrorWire>), message });
}
