import { isSpeaker } from '../phrases.ts';
import { route } from '../routed.ts';
import { asked, type Rule } from '../rule.ts';

const ADDRESS = /\b(?:https?:\/\/|www\.)\S/i;
const FEED = /\b(?:feed|rss|atom)\b/i;
/** "This article", "the story about the ferry": what can be added and removed, at the beginning of what is named. */
const DOCUMENT =
  /^(?:(?:this|these|that|those|the|an?|another|my|our|all|some|more|new|following|last|latest|attached|news) )*(?:articles?|stor(?:y|ies)|pages?|files?|pdfs?|documents?|links?|urls?|address(?:es)?|attachments?|feeds?)\b/i;

const isDocument = (named: string) => ADDRESS.test(named) || DOCUMENT.test(named);

const add: Rule = asked(
  ['[how (do|can|could|should) (i|we|you)] (add|upload|import|ingest|take in) <what>'],
  ({ what = '' }) => (isDocument(what) ? route(FEED.test(what) ? 'coverage feed' : 'coverage add') : null),
);

/** Addresses and nothing else. */
const addresses: Rule = (question) => (/^(?:https?:\/\/\S+\s*)+$/i.test(question) ? route('coverage add') : null);

const remove: Rule = asked(
  ['[how (do|can|could|should) (i|we|you)] (remove|delete|take out|take down) <what>'],
  ({ what = '' }) => (isDocument(what) ? route(FEED.test(what) ? 'coverage unfeed' : 'coverage remove') : null),
);

const undo = asked(
  ['(undo|revert|roll back|take back) [this|that|it] [the|your|my] [last|latest] [change|addition|removal]'],
  () => route('coverage undo'),
);

const describe = asked(['(correct|fix|change|set) [the] (date|outlet|author|title|headline) [of|for] <what>'], () =>
  route('coverage describe'),
);

const shared = asked(['(show|hide|turn on|turn off|switch on|switch off) [us] [the] shared (coverage|articles)'], () =>
  route('coverage shared'),
);

const forget = asked(
  [
    '(forget|delete|erase|wipe) (everything|all|all data|all our data) [of|about|from|on] [us|this server|our server|here]',
  ],
  () => route('coverage forget'),
);

const privacy = asked(
  ['what (do you|does the bot) (store|keep|save|record|know) about (me|us|members|users|people here)'],
  () => route('coverage privacy'),
);

/** What is to be told of from now on: an address is a feed's, a party's name a speaker's, the rest topics. */
const follow: Rule = asked(
  [
    '[start|begin] (follow|following|subscribe to|subscribing to|keep track of|keep an eye on|watch for|watch out for) <what>',
    '(alert|notify|ping|update) (me|us|this channel) (about|on|of) <what>',
  ],
  ({ what = '' }, known, question) => {
    if (/^up\b/i.test(what) || question.includes('?')) return null;
    if (ADDRESS.test(what) || FEED.test(what)) return route('coverage feed');
    return route(isSpeaker(what, known) || /^what .+ says?\b/i.test(what) ? 'follow speaker' : 'follow topic');
  },
);

const WHEN =
  '[(alert|notify|ping|tell) (me|us|this channel)|let us know] (when|whenever|every time|each time|as soon as|the moment|once)';

/** "Tell me when Bell says something": in the present and of no day, it is about what is still to come. */
const alert: Rule = asked(
  [
    `${WHEN} <speaker> [next] (says|speaks|talks|comments|is quoted) [something|anything|more] [new|more|else|again] [{about} <about>]`,
    `${WHEN} <name> (is|are|gets) [next] (named|mentioned|in the news)`,
    `${WHEN} (there is|there's|there are|you have|you get|you see) [any|some] [more|new] (news|coverage|articles|anything|something|anything new|something new|anything more) (about|on|of) <about>`,
    `${WHEN} (something|anything|news|coverage|articles|an article) [new|more] (comes in|comes out|appears|arrives|is published|is printed) (about|on) <about>`,
  ],
  ({ speaker, name, about = '' }) => {
    if (
      /[,;:?]|\b(?:who|what|why|how)\b/i.test(about) ||
      /^(?:did|does|do|was|is|are|were|will|has|have)\b/i.test(speaker ?? name ?? '')
    )
      return null;
    return route(speaker ? 'follow speaker' : name ? 'follow name' : 'follow topic');
  },
);

const stop = asked(
  ['(unfollow|stop following|stop alerts about|stop alerting us about|unsubscribe from) <what>'],
  ({ what = '' }) => route(ADDRESS.test(what) || FEED.test(what) ? 'coverage unfeed' : 'follow stop'),
);

const followed = asked(
  [
    'what (do|does|are|is) (you|we|this channel|this server) (follow|following|following here)',
    'what is (being followed|followed) [here|in this channel]',
    '(list|show) [me|us] [all] [of] [the|your|our] (follows|alerts)',
  ],
  () => route('follow list'),
);

const digest = asked(
  [
    '[send|post|give|set up|turn on|turn off|start|stop] [me|us] [a|the] (daily digest|digest every day|digest every morning) [<when>]',
  ],
  () => route('follow digest'),
);

/** What changes a server, or what it hears of: a mention only names the command, and no question about the news. */
export const manage: readonly Rule[] = [
  add,
  addresses,
  remove,
  undo,
  describe,
  shared,
  forget,
  privacy,
  stop,
  follow,
  alert,
  followed,
  digest,
];
