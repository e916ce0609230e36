import type { ParagraphKind } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import { isBullet } from './blocks.ts';

/** Furniture of a page, by how the line begins or by being all of it. */
const BOILERPLATE =
  /^(?:read (?:more|also|next)\b|(?:please )?(?:sign up|subscribe|log in|click here|follow us|share this|see also|see more)\b|related(?: (?:articles?|stories|coverage|topics))?(?::|$)|recommended(?:$| (?:for you|reading))|advertisement$|(?:©|copyright\b|all rights reserved)|most (?:read|popular)$|more from\b|skip to\b|download (?:our|the) app|get (?:our|the) (?:newsletter|app)|this article (?:was )?(?:originally|first) (?:appeared|published)|for more (?:information|news)\b|(?:view|show|leave) (?:a )?comments?\b|comments(?: \(\d+\))?$|newsletter$|share$|print$|email$|topics?:|tags?:|categories:|continue reading\b|watch (?:more|now)\b|listen to the podcast|want more\b|terms (?:of use|and conditions)|privacy policy|cookie)/i;
const CREDIT =
  /(?:^|[.(\s])(?:image|photo|photograph|picture|video|audio|file photo|credit)s?(?: (?:by|courtesy|credit))?\s*[:/]|\((?:ap|afp|getty|reuters|pa|epa)\b[^)]*\)\s*$|\/(?:getty|afp|reuters|ap|pa|epa)\b|\b(?:getty images|ap photo|pa wire|pa media)\b/i;
const PICTURED =
  /\b(?:pictured|\(?(?:above|left|right|centre|center|top|bottom|below)\)|seen here|in this (?:file )?(?:photo|image|picture)|file photo|stock image)\b/i;
const ENDS_SENTENCE = /[.!?…:;]["'”’)\]]*$/;
const OPENS_QUOTATION = /^["'“‘]/;
const LONGEST_TITLE = 250;
const A_STANDFIRST_HAS_WORDS = 8;
const A_CAPTION_HAS_WORDS = 9;

const words = (block: string): number => block.split(/\s+/, 200).length;
/** What two printings of a headline share. */
const key = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** False only for what begins with another letter than the key: most paragraphs, at a glance. */
function mayBe(block: string, titleKey: string): boolean {
  if (titleKey === '') return false;
  const opening = /[^\0-/:-@[-`{-\x7f]/.exec(block)?.[0];
  return opening === undefined || opening > '\x7f' || opening.toLowerCase() === titleKey[0];
}

export type Kinds = { readonly title: string; readonly kinds: readonly ParagraphKind[] };

/**
 * The title (the given one, else the first block, cut if it is no title) and what each block is, told by form alone:
 * place, punctuation, list marks, picture credits, never by subject.
 */
export function paragraphKinds(text: string, blocks: readonly Span[], given: string | null): Kinds {
  const first = blocks[0];
  const opening = first === undefined ? '' : text.slice(first.start, Math.min(first.end, first.start + LONGEST_TITLE));
  const title = given?.trim() || opening.replaceAll(/\s+/g, ' ').trim();
  const titleKey = key(title);
  const kinds: ParagraphKind[] = [];
  let inBody = false;
  blocks.forEach((block, index) => {
    const kind = kindOf(text.slice(block.start, block.end), index);
    if (kind === 'body' || kind === 'caption') inBody = true;
    kinds.push(kind);

    function kindOf(words_: string, at: number): ParagraphKind {
      const same = words_.length <= LONGEST_TITLE * 2 && mayBe(words_, titleKey) && key(words_) === titleKey;
      if (at === 0)
        return same && (given || isTitle(words_))
          ? 'headline'
          : given && isTitle(words_) && !ENDS_SENTENCE.test(words_)
            ? 'headline'
            : 'body';
      if (same) return 'repeated-headline';
      if (isBullet(text, block)) return 'bullet';
      if (words_.length < 400 && BOILERPLATE.test(words_)) return 'boilerplate';
      if (words_.length > 1_000) return 'body';
      if (CREDIT.test(words_)) return 'caption';
      if (ENDS_SENTENCE.test(words_) || OPENS_QUOTATION.test(words_)) return 'body';
      const count = words(words_);
      if (!inBody && count >= A_STANDFIRST_HAS_WORDS) return 'standfirst';
      if (count >= A_CAPTION_HAS_WORDS || (PICTURED.test(words_) && count > 2)) return 'caption';
      return 'body';
    }
  });
  return { title, kinds };
}

const isTitle = (block: string): boolean =>
  block.length <= LONGEST_TITLE && !/[.!?]["'”’]?\s+\p{Lu}.*[.]["'”’]?$/u.test(block);
