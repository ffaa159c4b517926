// The process that runs a user's depth model: a broken model may end it, or it may be ended when it takes too long.

import type { ModelReply, ModelRequest } from './model-protocol.ts';
import { runModel } from './model-run.ts';

process.once('message', async (request: ModelRequest) => {
  let reply: ModelReply;
  try {
    reply = await runModel(request);
  } catch (error) {
    reply = { type: 'model', why: firstLine(error) };
  }
  process.send?.(reply);
});

function firstLine(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.split('\n')[0]?.trim().replace(/\.$/, '').slice(0, 300) || 'it cannot be run';
}
