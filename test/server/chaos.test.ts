import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { postgresPrograms } from '../support/postgres.ts';

const program = fileURLToPath(new URL('../../bench/chaos/chaos.ts', import.meta.url));

const hasServer = postgresPrograms() !== undefined;
if (!hasServer) console.log('skipped: chaos on PostgreSQL (no initdb and pg_ctl on this machine)');
// Minutes of waiting: of the two CI runs the one that kills workers beside servers.
const KINDS = hasServer ? (process.env.CI ? ['postgres'] : ['pglite', 'postgres']) : ['pglite'];

it.each(KINDS)(
  'clips of the real engine outlive a kill in each of its stages on %s',
  async (kind) => {
    const given = [
      '--kills',
      '6',
      '--database',
      kind,
      '--unhurried',
      ...(process.env.CI ? [] : ['--sources']),
    ];
    const args = ['--import', 'tsx', program, ...given];
    // It exits with 1, and says why, where a job is lost, ends twice or does a kept step again.
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toContain(`${kind}: 6 kills`);
    expect(stdout).toContain('every accepted job ended exactly once, and no kept step was begun again');
  },
  600_000,
);
