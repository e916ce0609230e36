/** An invented agency article, and what other outlets make of it. */
export const AGENCY = [
  'Council backs new harbour bridge in late-night vote',
  'CORRAN, March 4 (Inland Agency) – The borough council voted for the new harbour bridge at its meeting in the town hall on Monday evening after a long debate.',
  'The contractors told councillors that two workers had been killed on the site since the spring, and that the inquiry goes on.',
  '“We cannot patch the old bridge for ever,” said Alice Moran, the leader of the council. “It’s time to decide, and the labour we have is here.”',
  'Alice Moran defeated Brian Doyle in the ballot for the chair, and the committee thanked everybody who had taken part in it.',
  'The finance officer said the costs would rise by 40 per cent over the coming winter because of the price of steel, though the council has promised to keep rents as they are.',
  'Peter Quill, who owns two trawlers, did not vote. He denied that the fleet had been asked. Residents of Quay Street have complained for years about the noise of lorries.',
  'The programme will cost £4 million, or about 4,000 a household, according to the officer. If the ministry agrees, work begins in May.',
].join('\n\n');

export const edit = (...pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`"${from}" does not stand there`);
    return text.replaceAll(from, to);
  }, AGENCY);

const without = (...starts: readonly string[]): string =>
  AGENCY.split('\n\n')
    .filter((paragraph) => !starts.some((start) => paragraph.startsWith(start)))
    .join('\n\n');

/** The same news in another outlet's dress. */
export const COPIES: readonly (readonly [what: string, copy: string])[] = [
  ['another headline', edit(['Council backs new harbour bridge in late-night vote', 'Bridge gets its go-ahead'])],
  ['its end cut', without('Peter Quill', 'The programme')],
  ['a paragraph from the middle cut', without('Alice Moran defeated')],
  ['the present tense of reports', edit(['said', 'says'], ['told', 'tells'])],
  ['who speaks before the verb', edit(['said Alice Moran', 'Alice Moran said'])],
  ['American spelling', edit(['harbour', 'harbor'], ['labour', 'labor'], ['programme', 'program'])],
  ['straight marks', edit(['“', '"'], ['”', '"'], ['’', "'"])],
  ['single marks', edit(['“', '‘'], ['”', '’'])],
  ['no dateline', edit(['CORRAN, March 4 (Inland Agency) – ', ''])],
  ['a short dateline', edit(['CORRAN, March 4 (Inland Agency) – ', 'CORRAN — '])],
  ['a byline', edit(['CORRAN, March 4', 'By Ada Finch\n\nCORRAN, March 4'])],
  ['a credit', `${AGENCY}\n\nReporting by Ada Finch; editing by Tom Hill.`],
  ['another credit', `${AGENCY}\n\nThis article was first published by the Inland Agency.`],
  [
    'a standfirst',
    edit(['CORRAN, March 4', 'Councillors have decided after a long debate in the town hall\n\nCORRAN, March 4']),
  ],
  ['percent in one word', edit(['40 per cent', '40 percent'])],
  ['percent as a sign', edit(['40 per cent', '40%'])],
  ['millions in short', edit(['£4 million', '£4m'])],
  ['thousands without a comma', edit(['4,000', '4000'])],
  ['numbers in figures', edit(['two workers', '2 workers'], ['two trawlers', '2 trawlers'])],
  ['a title', edit(['Brian Doyle', 'Mr Brian Doyle'], ['said Alice Moran', 'said Ms Alice Moran'])],
  ['a clause less', edit([', who owns two trawlers,', ''])],
  ['the end of a sentence less', edit([', though the council has promised to keep rents as they are', ''])],
  [
    'a reason less',
    edit([' because of the price of steel, though the council has promised to keep rents as they are', '']),
  ],
  ['no day', edit([' on Monday evening after a long debate', ''])],
  ['the day without “on”', edit(['on Monday', 'Monday'])],
  ['that', edit(['officer said the costs', 'officer said that the costs'])],
  ['the council in the plural', edit(['the council has promised', 'the council have promised'])],
  ['no contraction', edit(['did not vote', "didn't vote"])],
  ['pledged for promised', edit(['has promised to', 'has pledged to'])],
  ['trucks for lorries', edit(['lorries', 'trucks'])],
  ['around for about', edit(['about 4,000', 'around 4,000'])],
  ['its paragraphs joined', AGENCY.replaceAll(/(?<=\.)\n\n(?=T)/g, ' ')],
  [
    'all of that at once',
    edit(
      ['said', 'says'],
      ['harbour', 'harbor'],
      ['on Monday', 'Monday'],
      ['“', '"'],
      ['”', '"'],
      ['40 per cent', '40%'],
      ['CORRAN, March 4 (Inland Agency) – ', ''],
      [', who owns two trawlers,', ''],
    ),
  ],
];

/** Freely rewritten, without news: nothing is lost when both articles stay. */
export const REWRITTEN: readonly (readonly [what: string, copy: string])[] = [
  ['an adverb more', edit(['goes on', 'still goes on'])],
  [
    'the day first',
    edit(
      ['The borough council voted', 'On Monday evening the borough council voted'],
      [' on Monday evening after', ' after'],
    ),
  ],
  ['a sentence divided', edit(['spring, and that the', 'spring. The'])],
];

/** Something in it is news. */
export const NEWS: readonly (readonly [what: string, copy: string])[] = [
  ['the vote the other way', edit(['voted for', 'voted against'])],
  ['the vote about something else', edit(['the new harbour bridge', 'the new harbour tunnel'])],
  ['more dead, in words', edit(['two workers', 'nine workers'])],
  ['one worker of several', edit(['two workers had been killed', 'workers had been killed'])],
  ['hurt for killed', edit(['been killed', 'been hurt'])],
  ['costs that fall', edit(['would rise', 'would fall'])],
  ['costs that may rise', edit(['would rise', 'could rise'])],
  ['winner and loser swapped', edit(['Alice Moran defeated Brian Doyle', 'Brian Doyle defeated Alice Moran'])],
  ['another loser', edit(['defeated Brian Doyle', 'defeated Peter Quill'])],
  ['the same words in the passive', edit(['Alice Moran defeated Brian', 'Alice Moran was defeated by Brian'])],
  ['another share', edit(['40 per cent', '14 per cent'])],
  ['another currency', edit(['£4 million', '$4 million'])],
  ['billions', edit(['£4 million', '£4bn'])],
  ['no share but a number', edit(['40 per cent', '40'])],
  ['less than nothing', edit(['by 40 per', 'by -40 per'])],
  ['another month', edit(['in May', 'in June'])],
  ['another day', edit(['on Monday', 'on Tuesday'])],
  ['a denial less', edit(['did not vote', 'did vote'])],
  ['a denial taken away', edit(['He denied that the', 'The'])],
  ['a denial for an assertion', edit(['He denied that', 'He said that'])],
  ['a condition less', edit(['If the ministry agrees, work', 'Work'])],
  ['another condition', edit(['If the ministry', 'Unless the ministry'])],
  ['no source for a figure', edit([', according to the officer', ''])],
  ['nobody who says it', edit(['The finance officer said the costs', 'The costs'])],
  ['another who says it', edit(['The finance officer', 'The fire officer'])],
  ['a fact of few words', `${AGENCY}\n\nThe mayor has resigned.`],
  ['a fact like a credit', `${AGENCY}\n\nBy nightfall the town was under water and the road had gone.`],
  ['a report more', `${AGENCY}\n\nThe mayor said the vote was void.`],
  ['a quotation more', `${AGENCY}\n\n“It was my idea,” said Otto Reed.`],
  ['a word changed in a quotation', edit(['the old bridge for ever', 'the old bridge for now'])],
  ['a tense changed in a quotation', edit(['We cannot patch', 'We could not patch'])],
  [
    'a paraphrase made a quotation',
    edit(['the costs would rise by', '“the costs would rise by'], ['over the coming', '” over the coming']),
  ],
  ['a quotation by another', edit(['said Alice Moran, the leader', 'said Brian Doyle, the leader'])],
  ['another role', edit(['the leader of the council', 'the former leader of the council'])],
  ['an attempt', edit(['have complained', 'have tried to complain'])],
  ['an accident made a suspicion', edit(['been killed', 'allegedly been killed'])],
  ['a restriction', edit(['have complained', 'have never complained'])],
  ['a clause of its own', edit([', who owns two trawlers,', ', who owned the yard,'])],
  ['an age', edit(['Peter Quill, who', 'Peter Quill, 52, who'])],
  ['the future', edit(['the inquiry goes on', 'the inquiry will go on'])],
  ['the past', edit(['work begins', 'work began'])],
  ['one for several', edit(['lorries', 'a lorry'])],
  ['another number in the headline', edit(['Council backs new', 'Seven dead as council backs new'])],
  [
    'news in a standfirst',
    edit(['CORRAN, March 4', 'Work was to cost 9 million, and the mayor is out\n\nCORRAN, March 4']),
  ],
  [
    'two parts run together',
    edit([
      'told councillors that two workers had been killed on the site since the spring, and that the inquiry goes on',
      'told councillors that the inquiry goes on',
    ]),
  ],
];
