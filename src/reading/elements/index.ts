export type { Delta, DeltaClause, DeltaContext } from './delta/delta.ts';
export { deltaOf, elementNamed, isDelta, readDelta } from './delta/read-delta.ts';
export { type Difference, differences } from './differences.ts';
export { type Claim, ELEMENTS, type Element, type ElementKind, type Elements } from './element.ts';
export { elementsOf } from './elements-of.ts';
export { elements } from './registry.ts';
