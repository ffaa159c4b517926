import type { Order } from '../../engines/engine.ts';
import { DEFAULT_MODEL, type Model } from '../models/table.ts';
import { ApiError } from '../wire/errors.ts';
import type { Source } from './source.ts';

/** What makes a video: the model as it was sent, and what it stands for. */
export interface Maker {
  readonly model: string;
  readonly engine: string;
  readonly quality: Order['quality'];
  /** As of `Model`. */
  readonly queue?: string;
}

const list = (ids: Iterable<string>): string => [...ids].map((id) => `'${id}'`).join(', ');

/** What a model id and, when given, an engine id stand for. Throws an `ApiError` that lists the known ones. */
export function makerOf(models: readonly Model[], id: string = DEFAULT_MODEL, engine?: string): Maker {
  const model = models.find((m) => m.id === id);
  if (!model)
    throw new ApiError(
      'invalid',
      `Invalid value for 'model': there is no '${id.slice(0, 80)}'. Supported values are ${list(models.map((m) => m.id))}.`,
      { param: 'model', code: 'invalid_value' },
    );
  return {
    model: id,
    engine: engine === undefined ? model.engine : knownEngine(models, engine),
    quality: model.quality,
    ...(model.queue === undefined ? {} : { queue: model.queue }),
  };
}

/**
 * What makes a video out of another: the model that the request names, or else the one that made the source. Throws an
 * `ApiError` for unknown ids.
 */
export function makerFrom(
  models: readonly Model[],
  { row }: Source,
  { model, engine }: { readonly model?: string | undefined; readonly engine?: string | undefined },
): Maker {
  if (model !== undefined || !row) return makerOf(models, model, engine);
  return {
    model: row.model,
    quality: row.order.quality,
    engine: engine === undefined ? row.engine : knownEngine(models, engine),
    queue: row.queue,
  };
}

/** Throws an `ApiError` unless some model uses an engine. */
function knownEngine(models: readonly Model[], engine: string): string {
  const engines = new Set(models.map((m) => m.engine));
  if (!engines.has(engine))
    throw new ApiError(
      'invalid',
      `Invalid value for 'engine': there is no '${engine.slice(0, 80)}'. Supported values are ${list(engines)}.`,
      { param: 'engine', code: 'invalid_value' },
    );
  return engine;
}
