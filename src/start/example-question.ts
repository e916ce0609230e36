import { examples, exampleWords } from '../answers/help.ts';
import type { Coverage } from '../coverage/coverage.ts';

/** A line to type that this coverage answers: about words somebody in it said, or what is loaded when nobody did. */
export async function exampleQuestion(coverage: Coverage): Promise<string> {
  const [first] = await examples(coverage);
  const words = first && exampleWords(first);
  return words ? `/who-said quote: ${words}` : '/articles';
}
