import type { AttributedPassage, Coverage, Filter } from '../../coverage/coverage.ts';
import type { Progress } from '../../coverage/coverages.ts';
import type { Answer, Nothing } from '../../domain/answer.ts';
import type { AttributionKind } from '../../domain/attribution.ts';
import { InputError } from '../../domain/input-error.ts';
import { say } from '../../locales/say.ts';
import { findArticle } from '../find-article.ts';
import { isNothing, outletNamed } from '../narrow.ts';
import type { Occasion } from '../occasion.ts';
import { partyNamed, saidBy } from '../party.ts';
import { nothing } from '../receipt.ts';
import { passagesAbout } from './about.ts';
import { asCsv } from './csv.ts';
import { daysAsked } from './days.ts';
import { asJson } from './json.ts';
import { asMarkdown } from './markdown.ts';
import { writeStatements } from './write.ts';

const FORMATS = { csv: asCsv, json: asJson, md: asMarkdown } as const;

export type ExportAsked = {
  readonly format?: keyof typeof FORMATS | undefined;
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  readonly outlet?: string | undefined;
  readonly article?: string | undefined;
  readonly kind?: AttributionKind | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
};

/** Bytes: below the 10 MiB that Discord takes of a bot everywhere. At a terminal there is no such limit. */
const ROOM = 8 * 1024 * 1024;

/** The attributions that fit, newest article first, as a file: words, who said them, how they reached us, where they stand. */
export async function exportAttributions(
  asked: ExportAsked,
  coverage: Coverage,
  { member, onProgress }: Pick<Occasion, 'member' | 'onProgress'>,
): Promise<Answer> {
  const passages = await passagesAsked(asked, coverage, onProgress);
  if (isNothing(passages)) return passages;
  if (passages.length === 0) return nothing(coverage, say`The coverage has no attribution that fits all of this.`);
  const { format = 'csv' } = asked;
  const { bytes, rows, altered } = await writeStatements(passages, FORMATS[format](), {
    room: member === null ? Number.POSITIVE_INFINITY : ROOM,
    onProgress,
  });
  if (rows === 0) throw new InputError(say`one attribution alone is larger than a file may be: narrow it down`);
  const left = passages.length - rows;
  const name = `attributions.${format}`;
  return {
    kind: 'found',
    statements: [],
    notes: [
      say`${rows} {0:attribution|attributions} in ${name}.`,
      ...(left > 0
        ? [say`${left} older {0:one|ones} had no room in one file: narrow it down by speaker, outlet or date.`]
        : []),
      ...(altered > 0
        ? [
            say`${altered} {0:cell|cells} began as a formula does; an apostrophe stands before: without it the words are exact.`,
          ]
        : []),
    ],
    files: [
      { name, type: TYPES[format], bytes, description: say`${rows} {0:attribution|attributions} with their citations` },
    ],
  };
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
} as const;

async function passagesAsked(
  { speaker, about, outlet, article, kind, since, until }: ExportAsked,
  coverage: Coverage,
  onProgress: Progress,
): Promise<readonly AttributedPassage[] | Nothing> {
  const days = daysAsked(since, until);
  const publisher = await outletNamed(outlet, coverage);
  if (isNothing(publisher)) return publisher;
  const one = article === undefined ? undefined : await findArticle(article, coverage);
  if (isNothing(one)) return one;
  const filter: Filter = {
    ...days,
    ...(publisher !== undefined && { outlet: publisher }),
    ...(one && { article: one.id }),
    ...(kind !== undefined && { kind }),
  };
  const party = speaker === undefined ? undefined : await partyNamed(speaker, coverage);
  if (isNothing(party)) return party;
  const said = party ? await saidBy(party, filter, coverage) : await coverage.attributions(filter);
  return about === undefined ? said : passagesAbout(about, said, coverage, onProgress);
}
