import type { AutocompleteInteraction } from 'discord.js';
import { fold } from '../answers/words.ts';
import type { Suggests } from '../command.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Entity } from '../domain/attribution.ts';
import { clip } from '../reply/clip.ts';
import type { Desk } from './desk.ts';

const MOST_CHOICES = 25;
const CHOICE_LIMIT = 100;

type Candidate = { readonly label: string; readonly value: string; readonly keys: readonly string[] };
export type Choice = { readonly name: string; readonly value: string };

const candidate = (label: string, value: string, others: readonly string[] = []): Candidate => ({
  label,
  value,
  keys: [label, ...others].map(fold),
});

/** By the list they were made from: a coverage hands out the same one until it changes. */
const speakersOf = new WeakMap<readonly Entity[], readonly Candidate[]>();

function speakers(entities: readonly Entity[]): readonly Candidate[] {
  const made =
    speakersOf.get(entities) ??
    entities
      .filter(({ kind }) => kind === 'person' || kind === 'organisation' || kind === 'group')
      .map(({ name, aliases }) => candidate(name, name, aliases));
  speakersOf.set(entities, made);
  return made;
}

/** What may stand in an option, the likeliest first. */
async function candidates(suggests: Suggests, coverage: Coverage): Promise<readonly Candidate[]> {
  if (suggests === 'speaker') return speakers(await coverage.entities());
  const articles = await coverage.articles();
  if (suggests === 'article')
    return articles.map(({ id, title, outlet }) =>
      candidate(outlet === null ? title : `${title} — ${outlet}`, id.length <= CHOICE_LIMIT ? id : title, [id]),
    );
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet ?? []));
  return [...outlets].sort((a, b) => a.localeCompare(b)).map((outlet) => candidate(outlet, outlet));
}

/** 0 for a beginning, 1 for the beginning of a word, 2 for anywhere inside, null for no match. */
function closeness(keys: readonly string[], typed: string): number | null {
  const places = keys.map((key) =>
    key.startsWith(typed) ? 0 : key.includes(` ${typed}`) ? 1 : key.includes(typed) ? 2 : 3,
  );
  const best = Math.min(...places);
  return best < 3 ? best : null;
}

/** At most 25 choices for what has been typed so far, compared without case and accents; beginnings first. */
export async function suggest(suggests: Suggests, typed: string, coverage: Coverage): Promise<readonly Choice[]> {
  const target = fold(typed.trim());
  return (await candidates(suggests, coverage))
    .flatMap((found) => {
      const close = closeness(found.keys, target);
      return close === null ? [] : [{ ...found, close }];
    })
    .sort((a, b) => a.close - b.close)
    .slice(0, MOST_CHOICES)
    .map(({ label, value }) => ({ name: clip(label, CHOICE_LIMIT), value: clip(value, CHOICE_LIMIT) }));
}

/** Answers an autocomplete. It cannot be deferred, and a failure is an empty list. Never throws. */
export async function respondWithSuggestions(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const settle = desk.metrics.begin('suggestion');
  try {
    const { name, value } = interaction.options.getFocused(true);
    const suggests = desk.commands.get(interaction.commandName)?.options[name]?.suggests;
    const coverage = desk.coverages.forServer(interaction.guildId);
    await interaction.respond(suggests ? await suggest(suggests, String(value), coverage) : []);
    settle('answered');
  } catch (error) {
    settle('failed');
    desk.log.warn({ err: error, interaction: interaction.id }, 'suggestions could not be given');
    if (!interaction.responded) await interaction.respond([]).catch(() => undefined);
  }
}
