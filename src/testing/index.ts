export { type MarkedText, markedText } from '../language/testing/markers.ts';
export { ruleProblems } from '../lint/examples.ts';
export { briefTexts } from './brief-texts.ts';
export { lintProblems } from './lint-problems.ts';
