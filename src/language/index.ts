export { BriefDocument } from './brief-document.ts';
export type { Capability } from './capability.ts';
export type { Host } from './host.ts';
export { capabilities } from './registry.ts';
export { startServer } from './server.ts';
export { type Linting, Session } from './session.ts';
export { type EditorSettings, mergeConfigs, settingsFrom } from './settings.ts';
export { findTerms, type Term, type TermKind, terms } from './terms/index.ts';
export { type MarkedText, markedText } from './testing/markers.ts';
