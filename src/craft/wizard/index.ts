export type { AnswerLine, BriefAnswers, Template } from '../../catalogue/template.ts';
export { templates } from '../../catalogue/templates/index.generated.ts';
export { composeBrief, fillTemplate } from './compose.ts';
export { parseAnswer, parseLine, type Question, questions } from './questions.ts';
