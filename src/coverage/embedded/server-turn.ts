import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { say } from '../../locales/say.ts';
import type { Analyser, Outcome } from './analyse-article.ts';
import type { PackedArticle } from './article-codec.ts';
import type { ArticleRow } from './article-row.ts';
import type { Means } from './server-changes.ts';
import { hashOf, type ValidArticle } from './validate-article.ts';

/** A change that needs an article analysed first; `row` is what stands under its id as it is decided. */
export type Pending<T> = {
  readonly row: ArticleRow | undefined;
  readonly given: ValidArticle;
  readonly commit: (packed: PackedArticle) => T;
};

/** What is to be done for a change, or that it is done. */
export type Decision<T> = { readonly done: T } | Pending<T>;

/**
 * Makes changes of one server (null: of the shared coverage) one after another, in the order in which they were asked
 * for. Analysing takes time, in which a folder that is followed may put another article in the place of the one that a
 * change was decided upon: then it is decided again. What was asked for before the server's coverage was deleted is
 * refused afterwards, with an InputError. Deciding that has no effects is done at once too, so that the article is
 * being analysed while earlier changes are made.
 */
export function inServerTurn({ library, analyse, inTurn, timesForgotten }: Means, server: string | null) {
  return <T>(decide: () => Decision<T>, deciding: 'with effects' | 'without effects'): Promise<T> => {
    const ahead = deciding === 'without effects' ? begin(decide, analyse) : null;
    const times = timesForgotten(server);
    const refuseForgotten = () => {
      if (timesForgotten(server) === times) return;
      throw new InputError(
        say`the coverage of this server has been deleted meanwhile; nothing is added to it or changed`,
      );
    };
    return inTurn(JSON.stringify(server), async () => {
      for (;;) {
        refuseForgotten();
        const decision = decide();
        if ('done' in decision) return decision.done;
        const { row, given, commit } = decision;
        const [outcome] = await (ahead && isSame(ahead.given, given) ? ahead.outcomes : analyse([given]));
        refuseForgotten();
        if (library.catalogue.findOwn(server, given.id)?.key !== row?.key) continue;
        if ('fault' in outcome!) throw new InputError(say`${oneLine(given.id)}: cannot be analysed (${outcome.fault})`);
        return commit(outcome!);
      }
    });
  };
}

type Begun = { readonly given: ValidArticle; readonly outcomes: Promise<readonly Outcome[]> };

/** Begins to analyse what would have to be analysed by now; what is wrong with it is said in its turn. */
function begin<T>(decide: () => Decision<T>, analyse: Analyser): Begun | null {
  try {
    const decision = decide();
    if ('done' in decision) return null;
    const outcomes = analyse([decision.given]);
    outcomes.catch(() => {});
    return { given: decision.given, outcomes };
  } catch {
    return null;
  }
}

const isSame = (one: ValidArticle, other: ValidArticle): boolean =>
  one.id === other.id && hashOf(one) === hashOf(other);
