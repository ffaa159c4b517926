import { type Model, SORA_MODELS } from '../api/index.ts';
import { EXIT } from '../base/exit.ts';
import { Fault } from '../base/fault.ts';
import type { ServerConfig } from './config.ts';

/**
 * The models of a node: OpenAI's ids and those of the configuration, which wins. Throws a `Fault` when one names an
 * engine that there is not.
 * @param engines ids of the engines of this node
 * @param only an engine that makes the clips of OpenAI's ids instead of the embedded one
 */
export function modelsOf(
  { models }: ServerConfig,
  engines: readonly string[],
  only: string | undefined,
): Model[] {
  const sora = SORA_MODELS.map((model) => (only === undefined ? model : { ...model, engine: only }));
  const byId = new Map(sora.map((model) => [model.id, model]));
  for (const [id, { engine, quality, queue }] of Object.entries(models)) {
    if (!engines.includes(engine))
      throw new Fault(`The model ${id} names the engine ${engine}, and there is none.`, {
        exit: EXIT.input,
        where: `models.${id}.engine`,
        remedy: `Engines are ${engines.join(', ')}.`,
      });
    const created = byId.get(id)?.created ?? new Date(0);
    const model = { id, engine, quality, created, owned_by: 'shotwright' };
    byId.set(id, queue === undefined ? model : { ...model, queue });
  }
  return [...byId.values()];
}
