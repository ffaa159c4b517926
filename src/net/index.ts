export { type Reach, reachOf } from './address.ts';
export { checkTarget } from './check-target.ts';
export { type DataUrl, isDataUrl, readDataUrl } from './data-url.ts';
export { FetchFault, type FetchReason } from './fetch-fault.ts';
export { download, type FetchAnswer, type FetchOptions, guardedFetch } from './guarded-fetch.ts';
export { type Network, system } from './network.ts';
export { type Ports, readTarget, type Target, WEB_PORTS } from './target.ts';
