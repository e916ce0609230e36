import type { Coverage } from '../../coverage/coverage.ts';
import type { Answer } from '../../domain/answer.ts';
import { InputError } from '../../domain/input-error.ts';
import { say } from '../../locales/say.ts';
import type { Occasion } from '../occasion.ts';
import { told } from '../told.ts';
import { articleToChange, changeInWords, refuseInPrivate, undoOffer } from './changed.ts';

/** Removes an article; it can be put back for a while. */
export async function removeFromCoverage(
  { article }: { readonly article: string },
  coverage: Coverage,
  occasion: Occasion,
): Promise<Answer> {
  refuseInPrivate(occasion);
  const info = await articleToChange(article, coverage);
  if (!(await coverage.remove(info.id, occasion.member)))
    return told([say`“${info.title}” has just been removed by somebody else.`]);
  return told([say`Removed “${info.title}” (${info.id}).`], await undoOffer(coverage, info.id));
}

/** Takes the latest change back; a change that is named only as long as it is the latest. */
export async function undoChange(
  { change }: { readonly change?: number | undefined },
  coverage: Coverage,
  occasion: Occasion,
): Promise<Answer> {
  refuseInPrivate(occasion);
  if (change !== undefined) {
    const [latest] = (await coverage.changes(1)).map(({ number }) => number);
    if (latest !== undefined && latest !== change)
      throw new InputError(
        say`something else has been changed since: /coverage list shows what, /coverage undo takes that back`,
      );
  }
  const undone = await coverage.undo(occasion.member);
  if (undone === null) return told([say`There is no change of this coverage that could be taken back.`]);
  return told([say`Taken back: ${changeInWords(undone)}.`]);
}
