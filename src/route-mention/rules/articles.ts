import { quotationIn, withoutEnd } from '../phrases.ts';
import { route } from '../routed.ts';
import { asked, type Rule } from '../rule.ts';

const LOADED =
  '[do|did|are|is|have|has|can|there|been|you|i|we] [you|i|we|have|has|been|there|search|ask] [have|has|got|know|been|cover|search|ask] [read|loaded|loaded now|available|about|so far|included|covered|in the coverage|in your coverage|in here|there]';

const list: Rule = asked(
  [
    '(articles|sources|list)',
    `(which|what|how many) [of] [the|your] (article|articles|stories|sources|papers|outlets|publications|news|newspapers|coverage|files|documents) ${LOADED}`,
    '(what|which) [are] [the|your] (articles|sources|papers|outlets|newspapers)',
    '(list|show|name|see|display) [me|us] [all] [of] [the|your] (articles|stories|sources|papers|outlets|newspapers|coverage) [you have|there are|loaded|in the coverage]',
    'what (have you (read|got|loaded)|is loaded|do you have|do you have loaded|has been loaded|is in the coverage|is in your coverage)',
  ],
  () => route('articles'),
);

const read: Rule = asked(
  [
    '(read|open|display|print|see) [me|us] [the] [full|whole|entire|complete] [text of] [the] article [called|titled|named] <article>',
    '(show|give|let) (me|us) [read|see] [the] [full|whole|entire|complete] [text of] [the] article [called|titled|named] <article>',
  ],
  ({ article }) =>
    /^(?:about|on) /i.test(article!)
      ? null
      : route('articles', { article: quotationIn(article!)?.quote ?? withoutEnd(article!) }),
);

export const articles: readonly Rule[] = [list, read];
