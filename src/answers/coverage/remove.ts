import type { Coverage } from '../../coverage/coverage.ts';
import type { Answer } from '../../domain/answer.ts';
import { InputError } from '../../domain/input-error.ts';
import { findArticle } from '../find-article.ts';
import { isNothing } from '../narrow.ts';
import type { Occasion } from '../occasion.ts';
import { nothing } from '../receipt.ts';
import { told } from '../told.ts';
import { changeInWords, refuseInPrivate, undoOffer } from './changed.ts';

/** Removes an article; it can be put back for a while. */
export async function removeFromCoverage(
  { article }: { readonly article: string },
  coverage: Coverage,
  occasion: Occasion,
): Promise<Answer> {
  refuseInPrivate(occasion);
  const info = await findArticle(article, coverage);
  if (isNothing(info)) return info;
  if (!(await coverage.remove(info.id, occasion.member)))
    return nothing(coverage, `“${info.title}” has just been removed by somebody else.`);
  return told([`Removed “${info.title}” (${info.id}).`], await undoOffer(coverage, info.id));
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
        'something else has been changed since: /coverage list shows what, /coverage undo takes that back',
      );
  }
  const undone = await coverage.undo(occasion.member);
  if (undone === null) return nothing(coverage, 'There is no change of this coverage that could be taken back.');
  return told([`Taken back: ${changeInWords(undone)}.`]);
}
