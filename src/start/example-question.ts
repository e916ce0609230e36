import { examples, exampleWords } from '../answers/help.ts';
import type { Coverage } from '../coverage/coverage.ts';

export type ExampleQuestion = { readonly label: string; readonly line: string };

/** A few things to ask that this coverage answers, and the lines to type for them; the first shows a quotation if one can. */
export async function exampleQuestions(coverage: Coverage): Promise<readonly ExampleQuestion[]> {
  if ((await coverage.size()).articles === 0) return [{ label: 'How does this work?', line: '/help' }];
  const said = await examples(coverage);
  const words = said[0] && exampleWords(said[0]);
  const name = said.find(({ attribution }) => attribution.source?.name)?.attribution.source?.name;
  const all: readonly (ExampleQuestion | null | undefined | '')[] = [
    words && { label: `Who said “${words}”?`, line: `/who-said quote: ${words}` },
    name && { label: `What did ${name} say?`, line: `What did ${name} say?` },
    { label: 'What is the coverage about?', line: '/summary' },
    { label: 'What is loaded?', line: '/articles' },
  ];
  return all.filter((example): example is ExampleQuestion => Boolean(example)).slice(0, 3);
}
