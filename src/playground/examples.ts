/** What the playground offers to fill in; the supplied articles answer all of it. */
import type { Example } from './api.ts';

/** One of each kind of question, in the order in which a newcomer meets them. */
export const EXAMPLES = [
  { command: 'ask', options: { question: 'What did Khamenei say about the Americans?' } },
  { command: 'whosaid', options: { quote: 'This is a threat to all countries, especially Iran.' } },
  { say: 'He said “The Americans have a long-term plan” and “This is a threat to all countries.”' },
  { command: 'quotes', options: { speaker: 'Velayati' } },
  { command: 'compare', options: { topic: 'political will on Syria' } },
  { command: 'cite', options: { ref: 'Khamenei meets Putin', style: 'Chicago' } },
  { command: 'sources', options: {} },
  { command: 'coverage', options: {} },
] as const satisfies readonly Example[];
