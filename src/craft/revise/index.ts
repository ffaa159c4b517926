export {
  type ChangedElement,
  type Revision,
  type RevisionOptions,
  remixPlan,
  type Source,
} from './revise.ts';
