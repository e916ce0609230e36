import type { AutocompleteInteraction } from 'discord.js';
import { fold } from '../answers/words.ts';
import type { Suggests } from '../command.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { ArticleInfo } from '../domain/article.ts';
import type { Entity } from '../domain/attribution.ts';
import { clip } from '../reply/clip.ts';
import type { Desk } from './desk.ts';
import { commandNameOf } from './given.ts';

const MOST_CHOICES = 25;
const CHOICE_LIMIT = 100;
/** Shelves kept for lists of articles: two for those that all share, the others for servers with their own. */
const SHELVES = 16;

/** `keys`: what may be typed for it, folded, on one line each. */
type Candidate = { readonly label: string; readonly value: string; readonly keys: string };
export type Choice = { readonly name: string; readonly value: string };

/** Candidates, the likeliest first, and their keys in one text, which is searched faster than many. */
type Shelf = { readonly candidates: readonly Candidate[]; readonly text: string; readonly starts: readonly number[] };

const oneLine = (text: string) => fold(text).replace(/\s+/gu, ' ').trim();

const candidate = (label: string, value: string, others: readonly string[] = []): Candidate => ({
  label,
  value,
  keys: [label, ...others].map((key) => `\n${oneLine(key)}`).join(''),
});

function shelve(candidates: readonly Candidate[]): Shelf {
  let end = 0;
  const starts = candidates.map(({ keys }) => {
    end += keys.length;
    return end - keys.length;
  });
  return { candidates, text: candidates.map(({ keys }) => keys).join(''), starts };
}

/** By what they were made from: a coverage hands out the same lists and articles until they change. */
const speakersOf = new WeakMap<readonly Entity[], Shelf>();
const topicsOf = new WeakMap<readonly Entity[], Shelf>();
const made = new WeakMap<Entity | ArticleInfo, Candidate>();

function madeOnce<T extends Entity | ArticleInfo>(of: T, make: (of: T) => Candidate): Candidate {
  const found = made.get(of) ?? make(of);
  made.set(of, found);
  return found;
}

const isParty = ({ kind }: Entity) => kind === 'person' || kind === 'organisation' || kind === 'group';

type Wanted = (entity: Entity) => boolean;

function fromEntities(entities: readonly Entity[], shelves: WeakMap<readonly Entity[], Shelf>, wanted: Wanted): Shelf {
  const make = () =>
    entities.filter(wanted).map((entity) => madeOnce(entity, ({ name, aliases }) => candidate(name, name, aliases)));
  const shelf = shelves.get(entities) ?? shelve(make());
  shelves.set(entities, shelf);
  return shelf;
}

function article({ id, title, outlet }: ArticleInfo): Candidate {
  const label = outlet === null ? title : `${title} — ${outlet}`;
  return candidate(label, id.length <= CHOICE_LIMIT ? id : title, [id]);
}

const outletsIn = (articles: readonly ArticleInfo[]): readonly Candidate[] =>
  [...new Set(articles.flatMap(({ outlet }) => outlet ?? []))]
    .sort((a, b) => a.localeCompare(b))
    .map((outlet) => candidate(outlet, outlet));

type Listed = { readonly suggests: Suggests; readonly articles: readonly ArticleInfo[]; readonly shelf: Shelf };

/** Used last first. The lists are new each time, the articles in them the same until they change. */
const listed: Listed[] = [];

/** Comparing the articles is much faster than making their shelf with every key that is pressed. */
function fromArticles(suggests: 'article' | 'outlet', articles: readonly ArticleInfo[]): Shelf {
  const at = listed.findIndex(
    (other) =>
      other.suggests === suggests &&
      other.articles.length === articles.length &&
      other.articles.every((info, i) => info === articles[i]),
  );
  const make = () =>
    shelve(suggests === 'outlet' ? outletsIn(articles) : articles.map((info) => madeOnce(info, article)));
  const [found = { suggests, articles, shelf: make() }] = at < 0 ? [] : listed.splice(at, 1);
  listed.unshift(found);
  listed.splice(SHELVES);
  return found.shelf;
}

/** What may stand in an option. */
async function shelfOf(suggests: Suggests, coverage: Coverage): Promise<Shelf> {
  if (suggests === 'article' || suggests === 'outlet') return fromArticles(suggests, await coverage.articles());
  const entities = await coverage.entities();
  // A topic may be anything that is named, places and events too.
  return suggests === 'speaker'
    ? fromEntities(entities, speakersOf, isParty)
    : fromEntities(entities, topicsOf, ({ kind }) => kind !== 'unnamed');
}

/** A value that Discord takes: as many of its first words as fit, by which it is found; an ellipsis is no word of it. */
const within = (value: string) => clip(value, CHOICE_LIMIT).slice(0, value.length > CHOICE_LIMIT ? -1 : undefined);

/** The candidate whose keys hold this place of the text. */
function candidateAt(place: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** At most 25 choices for what has been typed so far, compared without case and accents; beginnings first. */
export async function suggest(suggests: Suggests, typed: string, coverage: Coverage): Promise<readonly Choice[]> {
  const target = oneLine(typed);
  const { candidates, text, starts } = await shelfOf(suggests, coverage);
  const found = new Set<number>();
  // The beginning of a key, then of a word, then anywhere: each look ends as soon as there are enough.
  for (const needle of [`\n${target}`, ` ${target}`, target]) {
    let at = text.indexOf(needle);
    while (at >= 0 && found.size < MOST_CHOICES) {
      const place = candidateAt(at, starts);
      found.add(place);
      // On with the next candidate: this one is found.
      at = place + 1 < starts.length ? text.indexOf(needle, starts[place + 1]) : -1;
    }
  }
  return [...found].map((place) => {
    const { label, value } = candidates[place]!;
    return { name: clip(label, CHOICE_LIMIT), value: within(value) };
  });
}

/** Questions that wait longer than this, in milliseconds, come first. */
const LONG = 500;
/** Lists at once, of all bots of this process: they share its processor. */
const MOST_AT_ONCE = 50;
let underWay = 0;

/**
 * Answers an autocomplete. It cannot be deferred, and a failure is an empty list; so is what comes while questions wait
 * long or too many lists are asked for at once, since no list may keep an answer waiting. Never throws.
 */
export async function respondWithSuggestions(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const settle = desk.metrics.begin('suggestion');
  if (underWay >= MOST_AT_ONCE || desk.turn.wait() > LONG) {
    settle('refused');
    await interaction.respond([]).catch(() => undefined);
    return;
  }
  underWay += 1;
  try {
    const { name, value } = interaction.options.getFocused(true);
    const suggests = desk.commands.get(commandNameOf(interaction))?.options[name]?.suggests;
    const coverage = desk.coverages.forServer(interaction.guildId);
    await interaction.respond(suggests ? await suggest(suggests, String(value), coverage) : []);
    settle('answered');
  } catch (error) {
    settle('failed');
    desk.log.warn({ err: error, interaction: interaction.id }, 'suggestions could not be given');
    if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
  } finally {
    underWay -= 1;
  }
}
