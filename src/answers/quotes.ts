import type { AttributedPassage, Coverage, Filter } from '../coverage/coverage.ts';
import type { Answer, Statement, StatementGroup } from '../domain/answer.ts';
import type { AttributionKind, Entity } from '../domain/attribution.ts';
import { described, inWords, say } from '../locales/say.ts';
import { outletOf } from './compare-notes.ts';
import { isNothing, outletNamed } from './narrow.ts';
import { partyNamed, saidBy } from './party.ts';
import { nothingAbout, orFollow } from './receipt.ts';
import { statementsOfPassages } from './source-article.ts';
import { hitsAbout, standsIn } from './topic.ts';
import { type Utterance, utterancesAmong } from './utterances.ts';
import { times } from './words.ts';

export type QuotesAsked = {
  readonly speaker: string;
  readonly about?: string | undefined;
  readonly outlet?: string | undefined;
  readonly kind?: AttributionKind | undefined;
};

/** Most utterances shown at once. */
const SHOWN = 200;

/**
 * What a speaker said, newest first: one statement an utterance, its fullest printing; its other printings follow in a
 * group. A receipt when the name is unknown or ambiguous, or nothing said fits.
 */
export async function quotes({ speaker, about, outlet, kind }: QuotesAsked, coverage: Coverage): Promise<Answer> {
  const party = await partyNamed(speaker, coverage);
  if (isNothing(party)) return orFollow(party, 'speaker', speaker);
  const publisher = await outletNamed(outlet, coverage);
  if (isNothing(publisher)) return publisher;
  const printed: Filter = publisher === undefined ? {} : { outlet: publisher };
  const narrow: Filter = { ...printed, ...(kind !== undefined && { kind }) };
  const said = await saidBy(party, narrow, coverage);
  if (said.length === 0) return nothingSaid(party, narrow, coverage);
  const relevant =
    about === undefined
      ? said
      : await passagesAbout(
          about,
          said,
          party.kind === 'person' ? { ...printed, speaker: party.id } : printed,
          coverage,
        );
  if (relevant.length === 0) {
    const reason = say`The coverage has nothing ${party.name} said about “${about!}”.`;
    return orFollow(await nothingAbout(coverage, about!, reason, narrow), 'topic', `${party.name} ${about}`);
  }
  const utterances = await utterancesAmong(relevant);
  const shown = utterances.slice(0, SHOWN);
  const told = await statementsOfPassages(
    shown.map(({ fullest }) => fullest),
    coverage,
  );
  const statements = oncePerSentence(told);
  const twice = told.length - statements.length;
  return {
    kind: 'found',
    statements,
    ...(await otherPrintings(shown, coverage)),
    notes: [
      heading(party, utterances.length - twice, relevant, relevant.length - twice),
      ...(utterances.length > SHOWN
        ? [say`The newest ${SHOWN} are shown: narrow it down by topic, outlet or kind.`]
        : []),
    ],
  };
}

async function passagesAbout(
  topic: string,
  said: readonly AttributedPassage[],
  filter: Filter,
  coverage: Coverage,
): Promise<readonly AttributedPassage[]> {
  const isAbout = standsIn(await hitsAbout(coverage, topic, filter));
  return said.filter(({ article, attribution }) => attribution.content.some((span) => isAbout(article.id, span)));
}

/** A sentence that denies one thing and adds another is shown once, as the denial. */
function oncePerSentence(told: readonly Statement[]): readonly Statement[] {
  const keyOf = ({ citation: { article, start, end } }: Statement) => `${article} ${start} ${end}`;
  const shown = new Map<string, Statement>();
  for (const statement of told) {
    const key = keyOf(statement);
    const before = shown.get(key)?.attribution?.stance;
    if (before === undefined || (before === 'asserts' && statement.attribution?.stance !== 'asserts'))
      shown.set(key, statement);
  }
  return [...shown.values()];
}

function heading(party: Entity, statements: number, passages: readonly AttributedPassage[], printings: number): string {
  const outlets = inWords([...new Set(passages.map(outletOf))], 'and');
  return printings > statements
    ? say`${statements} {0:statement|statements} by ${party.name}, printed ${times(printings)} in ${outlets}.`
    : say`${statements} {0:statement|statements} by ${party.name}, in ${outlets}.`;
}

async function otherPrintings(
  utterances: readonly Utterance[],
  coverage: Coverage,
): Promise<{ readonly groups?: readonly StatementGroup[] }> {
  const others = utterances.flatMap((utterance) => utterance.others);
  if (others.length === 0) return {};
  return {
    groups: [
      { label: say`The same statements, printed again`, statements: await statementsOfPassages(others, coverage) },
    ],
  };
}

/** Named but never quoted is worth saying, with the places that name the party. */
async function nothingSaid(party: Entity, { outlet, kind }: Filter, coverage: Coverage): Promise<Answer> {
  const narrowed = [kind && say`of the kind “${described(kind)}”`, outlet && say`in the ${outlet.replace(/^The /, '')}`]
    .filter(Boolean)
    .join(' ');
  const reason = narrowed
    ? say`The coverage has no statement by ${party.name} ${narrowed}.`
    : say`${party.name} is named in the coverage but never quoted.`;
  return orFollow(await nothingAbout(coverage, party.name, reason), 'speaker', party.name);
}
