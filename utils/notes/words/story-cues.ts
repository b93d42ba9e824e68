import type { StoryPart } from '../../model';

/** A cue for a part of a story: how strongly it speaks for the part, and why. Tried on one sentence in lower case. */
export type StoryCue = {
  readonly part: StoryPart;
  readonly weight: number;
  readonly cue: RegExp;
  readonly why: string;
};

/** Irregular past forms of what people do at work; regular ones end in -ed. */
const PAST =
  '(?:\\w{2,}ed|built|led|wrote|made|took|found|began|chose|got|gave|went|did|ran|set|sent|spoke|taught|told|won|held|kept|met|brought|came|drove|grew|cut|put|sat|stood|dealt|fought|sold|spent|bought|drew|broke|rebuilt|rewrote|redid|overcame|undertook|hired|paid|read|saw|sought|stepped|split|shut|rolled|let|thought|understood|knew|realised|dug|dove|stayed|hit|woke|withdrew|rang|fed|laid|lent|left|lost|flew|threw|caught|heard|hid|hung|lit|rode|rose|sang|shook|shot|slept|swam|swept|swore|wore|forgot|forgave|froze|felt|fell|fled|led|bent|beat|quit|stuck|struck|strove|stole|tore|meant|bet|bound|wound)';

/** Verbs in base form that begin a task in notes: "Build a tool to …". */
const BASE =
  '(?:build|create|reduce|improve|fix|migrate|make|find|get|ensure|decide|deliver|restore|design|develop|lead|manage|increase|implement|convince|bring|cut|keep|help|launch|ship|write|redesign|automate|replace|resolve|set up|come up|figure out|learn|train|prepare|organi[sz]e|plan|coordinate|stop|prevent|scale|move|understand|identify|establish|define|propose|consolidate|centrali[sz]e|upgrade|bump)';

/** The cues, from general knowledge of how people tell what they did. */
export const STORY_CUES: readonly StoryCue[] = [
  {
    part: 'situation',
    weight: 1.6,
    cue: /^(?:when|while|during|in (?:19|20)\d\d|last (?:year|month|week|summer|spring|fall|winter|quarter)|at [a-z0-9]+(?: [a-z0-9]+)?,|at (?:the time|my|one point|a previous)|a few (?:years|months|weeks) ago|one (?:day|time|of)|once\b|early (?:on|in)|back (?:in|when)|as (?:a|an|the|part|we|i was)\b|in my (?:previous|last|current|first|role|time|job|internship)|we (?:have|had|were|are|used to)\b|there (?:was|were|is|are)\b|our (?:\w+ ){1,4}(?:was|were|had|is|are|has)\b|the (?:\w+ ){1,5}(?:was|were|had|needed|wanted|required|lacked|kept|is|are|has)\b|my (?:\w+ ){1,3}(?:was|were|had|left|wanted)\b|i (?:was|had been|had just|worked|work|joined|used to|inherited|recently|noticed|realised|realized|saw)\b)/u,
    why: 'sets the scene',
  },
  {
    part: 'situation',
    weight: 1.4,
    cue: /\b(?:problem|issues?|struggl\w+|unclear|outdated|legacy|unstable|failing|failed|failure|broken|slow|delay\w*|behind schedule|complain\w*|missing|lack(?:ed|ing)?|no (?:one|clear|process|documentation|single|idea)|manual(?:ly)?|frustrat\w+|under pressure|at risk|tight deadline|disagree\w*|conflict|turnover|understaffed|hard (?:for|to)|wasn't|weren't|didn't have|couldn't)\b/u,
    why: 'something is wrong',
  },
  {
    part: 'situation',
    weight: 1,
    cue: /\bhad (?:just |already |all )?been\b|\bon (?:a|the|my) (?:\w+ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|morning|evening|night|weekend)\b|^(?:letztes jahr|letzten|vor \w+ (?:jahren|monaten|wochen)|l'année dernière|il y a \w+ ans|el año pasado|hace \w+ años)(?!\p{L})/u,
    why: 'when it was',
  },
  {
    part: 'situation',
    weight: 1.2,
    cue: /\b(?:noticed|realised|realized|recognised|recognized|discovered|found out|it turned out|turned out)\b/u,
    why: 'how the problem was seen',
  },

  {
    part: 'task',
    weight: 4,
    cue: /^(?:my |the |our |main )*(?:task|goal|objective|mission|job|assignment|aim|challenge|responsibility|ask|role)(?: (?:here|then|there|in hand|at hand))?(?:'s| (?:was|is|were|here was)|:)?(?: to)?\b(?! of\b)/u,
    why: 'task was to …',
  },
  {
    part: 'task',
    weight: 3,
    cue: /\b(?:i|we|my team) (?:was|were|got|had been|am) (?:\w+ )?(?:asked|tasked|assigned|responsible|charged|put in charge|given the|told|supposed|expected|required|the lead|in charge)\b|\b(?:asked|tasked|assigned) (?:me|us|with|to)\b/u,
    why: 'was asked to',
  },
  {
    part: 'task',
    weight: 2.2,
    cue: /\b(?:i|we) (?:needed|had|wanted|have|need|aimed|set out|volunteered) to\b|\bit was (?:up to me|my job|my responsibility)\b|\bi took (?:it )?(?:on|upon)\b|\bowned\b/u,
    why: 'had to',
  },
  {
    part: 'task',
    weight: 2.2,
    cue: /\b(?:i|we) had (?:only |just |about |less than |under |no more than )*(?:an?|one|two|three|four|five|six|\d+|a few|a couple of) (?:hours?|days?|weeks?|months?) to\b/u,
    why: 'so much time to do it in',
  },
  {
    part: 'task',
    weight: 2.2,
    cue: new RegExp(`^(?:to )?${BASE} (?!by\\b)`, 'u'),
    why: 'a bare verb at the beginning is what was to be done',
  },

  {
    part: 'action',
    weight: 2.4,
    cue: new RegExp(
      `(?:^|[,;(&—–-] ?|\\b(?:so|and|then|but|also|instead|therefore|eventually|immediately|quickly|personally) )i(?: (?:then|also|first|immediately|quickly|personally|even|eventually|finally|actually|decided to|just|always|proactively|carefully))? (?!thought\\b|knew\\b|felt\\b|belonged\\b|understood\\b|expected\\b|feared\\b|believed\\b|wanted\\b|wished\\b|hoped\\b|liked\\b)(?:${PAST})\\b`,
      'u',
    ),
    why: 'I did',
  },
  {
    part: 'action',
    weight: 2.2,
    cue: new RegExp(
      `^(?:then |first(?:ly)?,? |second(?:ly)?,? |third(?:ly)?,? |next,? |also |immediately |quickly |personally |after that,? |so )*(?!used\\b|based\\b|needed\\b|failed\\b|reali[sz]ed\\b|noticed\\b|recogni[sz]ed\\b|increased\\b|reduced\\b|improved\\b|decreased\\b|saved\\b|achieved\\b|ended\\b|resulted\\b|learned\\b|caused\\b)${PAST}\\b`,
      'u',
    ),
    why: 'begins with what was done',
  },
  {
    part: 'action',
    weight: 1.5,
    cue: new RegExp(
      `\\bwe(?: (?:then|also|first|decided to|ended up|all))? (?!were\\b|had\\b|needed\\b|reali[sz]ed\\b|noticed\\b)${PAST}\\b`,
      'u',
    ),
    why: 'we did',
  },
  {
    part: 'action',
    weight: 1.6,
    cue: new RegExp(
      `^(?:so |then |and )?i (?!wanted|needed|was\\b|tried|hoped|planned|meant|expected|had to\\b).{3,200}(?:,|,? and) (?:then )?${PAST}\\b`,
      'u',
    ),
    why: 'I did one thing and another',
  },
  {
    part: 'action',
    weight: 1.3,
    cue: /^(?:also |dann |daraufhin |deshalb |alors |puis |donc |entonces |luego |então |depois |dus |toen )?(?:ich habe|habe ich|wir haben|haben wir|j'ai|nous avons|he|hemos|ik heb|heb ik|ho|abbiamo) \p{L}/u,
    why: 'the same in other languages',
  },
  {
    part: 'action',
    weight: 1.6,
    cue: /^(?:(?:so|but|and|then),? )?(?:so|first(?:ly)?|then|next|second(?:ly)?|third(?:ly)?|to (?:do|solve|address|fix|achieve|make sure|handle|resolve|help|get)\b|in order to|instead|after (?:realizing|realising|that|some|a|talking|seeing|the)|my approach|the solution|i(?:'ve| have| had) (?:also |then |just )?(?:\w+ed|taken?|done|made|built|given|written|spoken|found|got|led|set)\b|i (?:decided|started|began|proposed|suggested|reached|worked|talked|spoke|set up|put together|came up|took the|made sure|stayed|helped|asked|explained|showed))\b/u,
    why: 'goes on to what was done',
  },
  {
    part: 'action',
    weight: 1.2,
    cue: /\b(?:helped|working with|by (?:\w+ing)\b|reached out|set up|came up with|put together|walked through|paired with|sat down|pitched|presented|proposed|suggested|explained|documented|interviewed|trained|mentored|negotiated)\b/u,
    why: 'something done',
  },

  {
    part: 'result',
    weight: 4.5,
    cue: /^(?:and |so |but |the )?(?:final |end )?(?:results?|outcomes?|impact|the upshot)\b|^(?:and |but )?at the end,? (?!of the (?:week|month|year|quarter))|\b(?:as a result|resulted in|resulting in|the (?:end )?result (?:was|is)|the outcome (?:was|is)|in the end|at the end of the day|long story short)\b/u,
    why: 'says that it is the result',
  },
  {
    part: 'result',
    weight: 2.4,
    cue: /\b(?:successful(?:ly)?|succeeded|led to|which (?:led|helped|allowed|enabled|saved|reduced|improved|increased|resulted|made|meant|gave)|(?:this|it) (?:led|helped|allowed|enabled|saved|reduced|improved|increased|resulted|made|meant|gave|ensured|brought|earned)|(?:was|were|got|is|are) (?:adopted|approved|accepted|delivered|resolved|promoted|launched|released|completed|praised|impressed|happy|satisfied|thrilled|pleased|grateful|able to)|ended up (?:being|with|winning|saving|getting)|went live|on time|ahead of schedule|since then|still (?:used|in use|using)|up and running|won |received (?:an? )?(?:\w+ )?(?:award|praise|feedback|recognition|promotion|great|positive)|positive feedback|paid off|never happened again|thanked|no longer|win back|stayed with)\b/u,
    why: 'what came of it',
  },
  {
    part: 'result',
    weight: 2.8,
    cue: /(?:^|[,;&] ?|\band )now\b|\b(?:is|are) now (?:\w+ed|in|live|used|built|run|known|the|available|standard|part)\b|\b(?:eventually|finally|today|ultimately|afterwards?|a (?:week|month|year) later|within (?:a|one|two|three|\d+) (?:days?|weeks?|months?|hours?|minutes?))\b|^(?:everyone|everybody|people|anyone|the team|the client|customers?|users?|they|he|she|we) (?:now|can|could|loved|liked|were|was|have since|got)\b/u,
    why: 'how things stand now',
  },
  {
    part: 'result',
    weight: 2.4,
    cue: /^(?:after|within) (?:only |just )?(?:an?|one|two|three|four|five|six|\d+|a few|some|several) (?:hours?|days?|weeks?|months?|years?)\b|^since then\b|\b(?:has|have)(?: not|n't| never) happened(?: again)?\b|\bnever happened again\b|\b(?:collected|raised|earned|shipped|signed|recovered) (?:about |over |more than |nearly |almost )?[$€£]?\d/u,
    why: 'how things stood later',
  },
  {
    part: 'result',
    weight: 3.4,
    cue: /^(?:am ende|schließlich|letztlich|das ergebnis|seitdem|seither|dadurch|finalement|au final|à la fin|résultat|depuis|grâce à cela|al final|finalmente|como resultado|desde entonces|gracias a|no final|por fim|desde então|alla fine|da allora|uiteindelijk|sindsdien)(?!\p{L})/u,
    why: 'the same in other languages',
  },
  {
    part: 'result',
    weight: 2.4,
    cue: /\b(?:reduc|increas|improv|decreas|sav|cut|grew|dropp|lower|rais|boost|achiev|eliminat|gain|generat|accelerat|halv|doubl|tripl|kept|retain|reach|recover|fell|rose)\w*\b[^.]{0,80}(?:\d|\bby (?:half|a (?:third|quarter|fifth|tenth)|(?:two|three|four) (?:thirds|quarters|fifths))\b|\bfrom \w+ to \w+)/u,
    why: 'a change with a figure',
  },
  {
    part: 'result',
    weight: 4,
    cue: /^(?:and |so |we |it |this |that |i )?(?:went|moved|came down|dropped|fell|grew|rose|climbed|got) (?:\w+ ){0,3}from (?:about |around |roughly |over )?[~$€£]?\d/u,
    why: 'from one figure to another',
  },
  {
    part: 'result',
    weight: 3.6,
    cue: /^(?:and |so |in the end,? )?(?:the|my|our|his|her|their) (?:\w+ ){0,2}(?:team|teams|manager|boss|client|customer|company|director|leadership|management|board|department|colleagues?|stakeholders?|school|ward|owner)s? (?:then |finally |immediately |all )?(?:adopted|accepted|agreed|approved|kept (?:it|using|the)|loved|still uses?|uses? it|took (?:it|the idea) (?:on|up))\b/u,
    why: 'others took it on',
  },
  {
    part: 'result',
    weight: 3,
    cue: /\b(?:was|were) (?:fully |finally )?(?:working|live|ready|done|finished|complete|up and running|in place|in production|in use|shipped) (?:again|within|before|(?:in|by|after) (?:a|an|one|two|three|four|five|six|\d|the|that|just|under|less))/u,
    why: 'done, and when',
  },
  {
    part: 'result',
    weight: 2.4,
    cue: /\bwe (?:ended up|went (?:with|ahead)|settled on|adopted|agreed (?:on|to))\b/u,
    why: 'what was agreed',
  },
  {
    part: 'result',
    weight: 2.4,
    cue: /^(?:and |so |in the end,? )?we (?:\w+ly )?(?:passed|won|made it|met (?:the|our|every)|finished|delivered|hit|beat|saved|opened|sold|lost no|did(?: not|n't) (?:lose|miss)|never (?:lost|missed)|had no)\b/u,
    why: 'what was reached together',
  },
  { part: 'result', weight: 1, cue: /\d+(?:\.\d+)?\s?%|[$€£]\s?\d|\b\d+x\b/u, why: 'a figure' },

  {
    part: 'reflection',
    weight: 4.5,
    cue: /\b(?:i (?:learned|learnt|realised then|realized then)\b|what i (?:learned|learnt)|lessons? (?:learned|learnt)?\b|taught me|takeaway|in hindsight|looking back|in retrospect|next time|(?:would|could) (?:have )?(?:do|done) (?:it )?differently|^(?:i |we )?should(?:'ve| have)\b|^learn(?:ing|ed) (?:that |to |need)|^important to\b|if i (?:could|had to|were to) (?:do|did) (?:it|this)|made me (?:realise|realize|a better|more)|i now (?:always|make|know|try)|since then,? i (?:always|now|have))/u,
    why: 'what one takes from it',
  },
  {
    part: 'reflection',
    weight: 2,
    cue: /^(?:and |so |from (?:this|that|it),? )*i (?:also )?(?:learned|learnt) (?:that|to|how|never|the hard way|a lot)\b/u,
    why: 'learned for the next time, which is more than something learned on the way',
  },
];

/** The first person or a bare verb tells what was done once; these tell what is done always, or would be. Lower case. */
export const HABITUAL =
  /\b(?:i|we) (?:usually|always|often|typically|generally|normally|try|tend|like|love|enjoy|prefer|believe|think|feel|find|make sure|ensure|look for|aim|care|want|value|would|could|can|should|will|don't|do not|never|start by|focus|work|use|keep|give|ask|have|am|'m|'d|'ll|set|take|see|know|need|stay|listen|balance|prioriti[sz]e|approach|structure|break|adapt|communicate|hire|own|bring|help)\b|\b(?:i'd|i'll|i'm|we'd|we'll)\b|^(?:always|never|usually|make sure|try to|don't|do not|be (?:clear|honest|specific|prepared|ready)|if (?:i|you|they|someone|there|it)\b)/u;

/** Told once: a first person or a bare verb in the past. Lower case. */
export const TOLD = new RegExp(
  `\\b(?:i|we)(?: (?:then|also|first|just|had|was|were|immediately|quickly|really|never|actually|both|all))? (?:${PAST}|was|were|had|didn't|couldn't|wasn't)\\b|\\bi've (?:had|led|built|worked|been)\\b|^(?:\\w+ly )?(?:${PAST})\\b`,
  'u',
);

/** What is told in one sentence, verb by verb: "I spent two days on the phone, had samples sent and convinced the owner". Lower case. */
export const TOLD_CLAUSE = new RegExp(
  `${TOLD.source}|(?:,|,? and|,? then|,? but) (?:then |also )?(?:${PAST}|had)\\b`,
  'gu',
);

/** Told once in German, French and Spanish: a first person with its helping verb, and what was done. Lower case. */
export const TOLD_ELSEWHERE = new RegExp(
  [
    '(?:(?:ich|wir) (?:habe|haben|bin|sind)|(?:habe|bin) ich|(?:haben|sind) wir) [^.]{0,240}(?<![\\p{L}])(?:\\p{L}{0,9}ge\\p{L}{2,14}(?:t|en)|\\p{L}{2,14}iert|(?:be|ver|er|ent)\\p{L}{2,14}(?:t|en))',
    "(?:j[’']ai|nous avons|je (?:me )?suis|on a) (?:\\p{L}{1,12} ){0,2}\\p{L}{2,14}(?:é|és|ées?|i|u|is|it|ert)",
    '(?:he|hemos) \\p{L}{2,14}(?:ado|ido|cho|erto|isto|uesto|rito)',
  ]
    .map((told) => `(?<![\\p{L}])${told}(?![\\p{L}])`)
    .join('|'),
  'u',
);

/** Told to somebody who is still to do it: "List your goals", "Explain what the results were". Lower case. */
export const ADVISES =
  /^(?:list|explain|fill|write|start|describe|include|add|note|think|consider|be|keep|practi[cs]e|prepare|remember|focus|show|highlight|try|avoid|don't|do not|never|always|ask|tell|give|choose|pick|lead with|emphasi[sz]e|mention|use|make sure|adapt|connect|quantify|research|review|listen|speak|talk|mirror|smile|dress|bring|arrive|follow up|read|learn|look|check|update|examples? of|things? (?:you|to|in this)|helping|going|for each|what|who|how|why|did|was|is|are|were|have|has|do|does|can)\b|\?$/u;

/** Begins with what was done: "Led the migration", "I built", "Successfully shipped". Lower case. */
export const PAST_START = new RegExp(
  `^(?:[^\\p{L}\\p{N}]*)(?:(?:i|we|successfully|also|personally|independently|single-handedly)[ ,]+){0,2}(?:${PAST})\\b`,
  'u',
);

/** Something has been done, or was so. Lower case. */
export const DONE = new RegExp(
  `\\b(?:${PAST}|was|were|had|been|became|lost|fell|rose|kept|felt|left|meant|came)\\b`,
  'u',
);
