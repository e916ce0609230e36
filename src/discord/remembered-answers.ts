import type { Command } from '../command.ts';
import type { Answer } from '../domain/answer.ts';

/** Characters of what is kept, in all; some thousand to a statement besides its words. */
const KEPT = 16_000_000;
const APIECE = 1_000;

/** Answers that were given lately, by what was asked and what the asker sees. */
export type RememberedAnswers = {
  /**
   * The answer of a command to the named options. The one given before, when the command's answers last and `stamp`,
   * which names what the asker sees (Coverage.stamp), is the same; else `work` finds it.
   */
  answer(name: string, command: Command, options: object, stamp: string, work: () => Promise<Answer>): Promise<Answer>;
};

export function rememberedAnswers(most = KEPT): RememberedAnswers {
  /** The one unused longest first. */
  const answers = new Map<string, Answer>();
  let characters = 0;
  const drop = (key: string) => {
    const answer = answers.get(key);
    if (answer && answers.delete(key)) characters -= sizeOf(key, answer);
  };
  return {
    async answer(name, command, options, stamp, work) {
      if (!command.lasts) return work();
      const key = JSON.stringify([stamp, name, Object.entries(options).sort()]);
      const answer = answers.get(key) ?? (await work());
      drop(key);
      answers.set(key, answer);
      characters += sizeOf(key, answer);
      for (const oldest of answers.keys()) if (characters > most) drop(oldest);
      return answer;
    },
  };
}

function sizeOf(key: string, answer: Answer): number {
  const shown = answer.kind === 'found' ? answer.statements : answer.nearest;
  const groups = answer.kind === 'found' ? (answer.groups ?? []) : [];
  const statements = [...shown, ...groups.flatMap((group) => group.statements)];
  return statements.reduce((sum, { text }) => sum + APIECE + text.length, APIECE + key.length);
}
