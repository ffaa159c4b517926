// Runs a TypeScript file of the repository: node scripts/run.mjs bench/shoot.ts …
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packages, root } from './setup.mjs';

packages();
const [file, ...rest] = process.argv.slice(2);
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const done = spawnSync(process.execPath, [tsx, join(root, file), ...rest], { stdio: 'inherit' });
process.exit(done.status ?? 1);
