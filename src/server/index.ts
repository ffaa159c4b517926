export { NO_CONFIG, readServerConfig, type ServerConfig } from './config.ts';
export { duration } from './durations.ts';
export type { LogSettings } from './logging.ts';
export { type ServingNode, startServing } from './serve.ts';
export type { LibrarySettings, OperationsSettings, ServeSettings, WorkSettings } from './settings.ts';
export { startWorking, type WorkerNode, type WorkerSettings } from './worker-node.ts';
