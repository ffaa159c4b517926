export { type AdviceOptions, type Advised, type HiggsfieldAdvice, higgsfieldAdvice } from './advice.ts';
export { adviceText } from './text.ts';
