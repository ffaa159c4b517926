import { Fault } from '../base/fault.ts';
import type { Json } from '../base/json.ts';
import { EngineFailure } from '../engines/engine.ts';
import { Deleted } from './failures.ts';

/** What is kept of a step: what it gave, or why it failed in a form that any process can read. */
export type Kept =
  | { readonly value: Json }
  | { readonly failure: { readonly [field: string]: Json | undefined } };

/** An error as it is kept with a step. */
export function stored(error: unknown): { readonly [field: string]: Json | undefined } {
  if (error instanceof EngineFailure) return { is: 'engine', code: error.code, message: error.message };
  if (error instanceof Fault) {
    return {
      is: 'fault',
      message: error.message,
      exit: error.exit,
      remedy: error.remedy,
      where: error.where,
    };
  }
  if (error instanceof Deleted) return { is: 'deleted', message: error.message };
  return { is: 'unknown', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** The error of a step that was kept as failed, as it is thrown again when the job is taken up. */
export function revived(kept: { readonly [field: string]: Json | undefined }): Error {
  const message = String(kept.message);
  if (kept.is === 'engine') return new EngineFailure(String(kept.code), message);
  if (kept.is === 'deleted') return new Deleted(message);
  if (kept.is !== 'fault') return new Error(message);
  const { exit, remedy, where } = kept as { exit: Fault['exit']; remedy?: string; where?: string };
  return new Fault(message, {
    exit,
    ...(remedy === undefined ? {} : { remedy }),
    ...(where === undefined ? {} : { where }),
  });
}
