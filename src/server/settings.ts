import type { ServerConfig } from './config.ts';
import type { LogSettings } from './logging.ts';

/** Where a node keeps things. */
export interface LibrarySettings {
  /** Folder for database, objects and work in progress; with a database server and a bucket only for the last. */
  readonly folder: string;
  /** A PostgreSQL server; absent for the embedded database in the folder. */
  readonly databaseUrl?: string;
  /** Keep everything in memory and a folder that goes with the process. */
  readonly ephemeral?: boolean;
  /** Says where objects are kept: see `openObjects`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** How a node works at jobs. */
export interface WorkSettings {
  /** Jobs at once; 0 takes none. */
  readonly slots: number;
  readonly queue: string;
  /** Milliseconds after which completed clips go; absent keeps them. */
  readonly retain?: number;
  /** Milliseconds that running jobs may go on when the node is stopped. */
  readonly drain: number;
  /** Folder for what engines keep between runs. */
  readonly cache: string;
}

/** An address for `/healthz`, `/readyz` and `/metrics` alone, asked without a key. */
export interface OperationsSettings {
  readonly host: string;
  readonly port: number;
}

/** All that a serving node is started with. */
export interface ServeSettings {
  readonly library: LibrarySettings;
  readonly work: WorkSettings;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Origins of web pages that may call. */
  readonly cors: readonly string[];
  /** Addresses and ranges of proxies that are believed. */
  readonly trustProxy: readonly string[];
  /** Webhook targets may be private addresses; by default only while the host is loopback. */
  readonly privateWebhooks: boolean;
  readonly operations?: OperationsSettings;
  readonly log: LogSettings;
  readonly config: ServerConfig;
}
