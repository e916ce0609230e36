import type { Coverage } from '../../coverage/coverage.ts';
import { InputError } from '../../domain/input-error.ts';
import { say } from '../../locales/say.ts';
import type { Occasion } from '../occasion.ts';
import { told } from '../told.ts';

/** The word that must be typed before everything is deleted. */
const CONFIRMATION = 'delete everything';

function refuseWithoutServer({ server }: Occasion): void {
  if (server === null) throw new InputError(say`this is about a server’s own coverage: use it in a server`);
}

/** Shows or hides the shared coverage in a server. */
export async function showShared({ shown }: { readonly shown: boolean }, coverage: Coverage, occasion: Occasion) {
  refuseWithoutServer(occasion);
  const before = await coverage.seesShared();
  if (before !== shown) await coverage.showShared(shown);
  const { articles } = await coverage.size();
  if (before === shown)
    return told([
      shown
        ? say`As before, this server sees the shared coverage besides its own: ${articles} {0:article|articles}.`
        : say`As before, this server sees its own coverage only: ${articles} {0:article|articles}.`,
    ]);
  return told([
    shown
      ? say`This server sees the shared coverage besides its own: ${articles} {0:article|articles}.`
      : say`This server sees its own coverage only: ${articles} {0:article|articles}.`,
  ]);
}

/** Deletes all that is a server's own, at once and for good, when the words for it were typed. */
export async function forgetServer({ confirm }: { readonly confirm: string }, coverage: Coverage, occasion: Occasion) {
  refuseWithoutServer(occasion);
  if (confirm.trim().toLowerCase() !== CONFIRMATION)
    throw new InputError(
      say`confirm: type “${CONFIRMATION}” to delete this server’s articles, feeds, follows and settings for good`,
    );
  const { articles } = await coverage.forget();
  return told([
    say`Deleted for good: ${articles} {0:article|articles} of this server’s own with their earlier versions, its feeds, follows and settings, and the list of who changed what.`,
  ]);
}

/** What is stored about the members of a server, in plain words. */
export async function privacy(coverage: Coverage, { server }: Occasion) {
  const changes = await coverage.changes(10_000);
  const members = new Set(changes.flatMap(({ by }) => (by !== null && /^\d+$/.test(by) ? [by] : [])));
  return told([
    say`Messages are not stored: the bot reads those that mention it or reply to it, and those it is asked to check.`,
    say`Of a question that was asked: the question, under the id of the message or command that asked it, so that an answer can be replied to and its buttons go on working. Where a button is for one member only, that member’s id. Of a message that was checked: the words that were checked, when they are too long for a button. All this is deleted sixty days after it was last used.`,
    server === null
      ? say`Of those who change the coverage, follow something or set a digest: their member id, with what they did and when. It stays as long as the coverage does.`
      : say`Of those who change the coverage, follow something or set a digest: their member id, with what they did and when (here: ${members.size} {0:member|members}). It stays as long as the coverage does.`,
    say`No names, no lists of members, no reactions, nothing about who reads what. Logs hold ids and faults and no words of members, but for an address that leads into an inner network.`,
    say`When the bot leaves a server, everything of that server is deleted after 30 days; /coverage forget deletes it at once.`,
  ]);
}
