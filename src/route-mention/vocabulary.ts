/** Words that mean the same in a question; a phrase names a list in braces. */
export const LISTS: Readonly<Record<string, string>> = {
  did: 'did|does|do|has|have|had|is|was|were|are',
  say: 'say|said|says|saying|tell|told|claim|claimed|state|stated|think|thinks|argue|argued|announce|announced|comment|commented|mention|mentioned|write|wrote|promise|promised',
  discuss: 'talk|speak|mention|address|raise|discuss|bring up|refer to',
  about: 'about|on|regarding|concerning|re|with regard to|as to|of',
  really: 'really|actually|ever|publicly|exactly|also|ever really|been|have to|had to|has to|specifically',
  show: 'show|give|list|find|get|read|display|pull up|pull|fetch|bring up|look up|search for|tell|send|make|create|draw|build|write|put together|i want|i need|can i have|can i get|let us see|let me see',
  statements: 'quotes?|quotations?|statements?|remarks?|comments?|words|things',
  opinion:
    'quotes?|quotations?|statements?|remarks?|comments?|words|views?|opinions?|positions?|stance|thoughts|take|response|reaction|reply|answer|line|exact words|own words',
  by: 'by|from|of|attributed to|made by|given by',
  kind: 'direct|indirect|paraphrased|partial',
  anyone: 'anyone|anybody|someone|somebody',
  coverage: 'coverage|reporting|reports|articles?|stories|story|news|pieces?',
  outlets: 'outlets|papers|newspapers|publications|sources|press|media',
  differ: 'differ|differently|compare|disagree|diverge|vary',
  denied:
    'deny|denies|denied|denying|dispute|disputes|disputed|disputing|reject|rejects|rejected|contradict|contradicts|contradicted|refute|refutes|refuted|contest|contests|contested|decline to comment|declines to comment|declined to comment|decline to say|declined to say|refused to comment',
  disputed:
    'disputed|contested|denied|in dispute|disputes?|denials?|contradictions?|contradicted|conflicting accounts?|conflicting claims?|conflicting reports?|claims? and denials?|disagreements?',
  timeline: 'timeline|time line|chronology|sequence of events|order of events|course of events|history|key dates|dates',
  summary:
    'summary|summaries|summarise|summarize|summarising|summarizing|sum up|sum me up|gist|overview|digest|recap|rundown|run-down|roundup|round-up|briefing|brief|tldr|tl;dr|outline|synopsis|key points|main points|highlights|essentials|takeaways|condense',
  size: 'very short|short|brief|quick|long|longer|detailed|full|thorough|medium|one-line|one line',
  latest:
    'latest|latest news|newest|story|news|state of play|situation|big picture|main story|main news|main points?|key points|gist|headlines?|happening|going on|up|new',
};
