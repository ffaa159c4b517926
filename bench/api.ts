// What the API costs: `node scripts/run.mjs bench/api.ts [--seconds=20]`, with DATABASE_URL for a PostgreSQL server,
// else on PGlite. 200 requests a second, nine retrieves to one create, with latencies from when each was due; then the
// throughput of retrieve against a bare Hono route that reads one row by its key through the same pool.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Call, closedLoop, openLoop, quantile } from './api/load.ts';

const given = process.argv.find((arg) => arg.startsWith('--seconds='));
const seconds = Number(given?.slice(10) ?? 20);
const folder = mkdtempSync(join(tmpdir(), 'bench-api-'));
const server = fork(fileURLToPath(new URL('api/server.ts', import.meta.url)), [folder], {
  execArgv: ['--import', 'tsx'],
  stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
});
try {
  const [line] = (await once(server.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const { api, peer } = JSON.parse(line.toString()) as { api: string; peer: string };
  const create = (): Call => ({
    kind: 'create',
    method: 'POST',
    url: `${api}/videos`,
    body: JSON.stringify({ prompt: 'A lighthouse in the rain, slow pan.', seconds: '4' }),
  });
  const made = (await (
    await fetch(`${api}/videos`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: create().body as string,
    })
  ).json()) as { id: string };
  const retrieve = (): Call => ({ kind: 'retrieve', method: 'GET', url: `${api}/videos/${made.id}` });
  const mixed = (index: number): Call => (index % 10 === 9 ? create() : retrieve());

  await openLoop(200, 3, mixed);
  const times = await openLoop(200, seconds, mixed);
  for (const [kind, list] of times)
    console.log(
      `${kind.padEnd(9)} ${String(list.length).padStart(6)} requests  median ${quantile(list, 0.5).toFixed(1)} ms  ` +
        `95 % ${quantile(list, 0.95).toFixed(1)} ms  99 % ${quantile(list, 0.99).toFixed(1)} ms`,
    );

  // By turns, so that both meet the same machine.
  const bare = (): Call => ({ kind: 'bare', method: 'GET', url: `${peer}/videos/${made.id}` });
  const rates = { retrieve: 0, bare: 0 };
  const rounds = 4;
  for (let round = 0; round < rounds; round++) {
    rates.bare += (await closedLoop(16, 3, bare)) / rounds;
    rates.retrieve += (await closedLoop(16, 3, retrieve)) / rounds;
  }
  const ratio = rates.retrieve / rates.bare;
  console.log(
    `retrieve ${rates.retrieve.toFixed(0)}/s, bare route ${rates.bare.toFixed(0)}/s: ${ratio.toFixed(2)} of it`,
  );
  server.send('memory');
  const [{ rss }] = (await once(server, 'message')) as [{ rss: number }];
  console.log(`memory of the API process ${(rss / 2 ** 20).toFixed(0)} MiB`);
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
