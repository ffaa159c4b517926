export { type Joined, join } from './join.ts';
