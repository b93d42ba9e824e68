/** How interviewers begin when they want to be told something; no question mark is needed. Lower case. */
export const PROMPT =
  /^(?:(?:please|can you|could you|would you|so|ok|and|then|now|also)[, ]+){0,2}(?:tell (?:me|us)\b|describe\b|give (?:me |us )?(?:an?|some|one|two|your)\b|share (?:with (?:me|us) )?(?:an?|your|some|one)\b|walk (?:me|us) through\b|talk (?:me |us |to me )?(?:about|through)\b|explain\b|discuss\b|recall (?:an?|the)\b|think (?:of|about|back to) (?:an?|the)\b|name (?:an?|one|two|three|some|your)\b|provide (?:an?|some)\b|introduce yourself\b|imagine\b|outline (?:an?|the|your)\b|sell (?:me|yourself)\b|erzähl|nennen sie\b|dime\b|díg[ae]me|explique|mencion|indique|beschreib|parlez[- ]|décri|racontez|donnez|cuént|hábl|descri|descrev|cuente|conte[- ]|fale |dê |vertel|beschrijf|raccont|parl[ai]mi|opowiedz|opisz|proszę|řekněte|popište|розкаж|опиш|حدثني|حدثنا|أخبرني|أخبرنا|صف |اذكر|احك)/u;

/** Prompts that cannot be anything else; "explain" and "discuss" are advice as often. Lower case. */
export const PLAIN_PROMPT =
  /^(?:(?:please|can you|could you|would you|so|ok|and|then|now|also)[, ]+){0,2}(?:tell (?:me|us)\b|describe (?:an?|your|the|how)\b|give (?:me|us) an?\b|give an? (?:example|instance)\b|share (?:an?|your)\b|walk (?:me|us) through\b|talk (?:me |us |to me )?(?:about|through)\b|introduce yourself\b|erzähl|parlez|racontez|décrivez|cuént|cuente|hábl|dime\b|describa|conte sobre|conte[- ](?:me|nos)|descreva|fale sobre|raccont|opowiedz|vertel)|\btell me about\b/u;

/** A question named by what it is about: "A time you disagreed with someone". Lower case. */
export const NAMED_OCCASION =
  /^(?:(?:an?|the|your|last|most recent|one) )*(?:\w+ ){0,2}(?:time|times|situation|example|instance|moment|occasion|project|decision|mistake|failure|conflict|challenge|disagreement|achievement|accomplishment)s? (?:(?:when|where|in which|that|with|of)? ?(?:\w+ )?(?:you|your|u)\b|(?:when|where|in which)\b(?!.*\b(?:i|my|we|our)\b))/u;

/** How questions begin. Lower case. */
export const QUESTION_START =
  /^(?:what|whats|why|how|hows|when|where|who|whos|which|whose|have|has|had|did|do|does|are|is|was|were|can|could|would|will|should|if|any|am|may|in what|at what|on what|to what|with whom|for what|was ist|was|wie|warum|wieso|wann|wenn|wo|wer|was|welche|haben|können|würden|pourquoi|comment|quand|quel|quelle|quels|quelles|avez|qué|por qué|cómo|cuál|cuándo|o que|por que|como|qual|quando|wat|waarom|hoe|welke|perché|come|quale|jak|dlaczego|czy|kiedy|jaki|jaké|proč|kdy|що|чому|як|коли|чи|ما|ماذا|لماذا|كيف|متى|هل|أين|أي|من)(?![\p{L}\p{N}_])/u;

/** What interviewers ask about: the person, their past, what they would do. Lower case. */
export const ASKED_CUES: readonly RegExp[] = [
  /\b(?:tell (?:me|us) about|walk (?:me|us) through|describe|give (?:me |us )?an example|share an?)\b/u,
  /\b(?:a|the|last) time\b/u,
  /\byourself\b|\byour (?:greatest|biggest|strengths?|weakness|experience|resume|cv|career|salary|background|proudest|current|last|previous|past|role|contribution|approach|management style|leadership|working style|work style|favou?rite|goals?|failure|mistake|manager|boss|team\?)/u,
  /\bhave you (?:ever|had|worked|used|dealt|managed|led|made)\b|\bdid you (?:do|handle|learn|manage|approach|resolve|overcome|feel|make|deal|react|measure)\b/u,
  /\bhow (?:do|would|did|have) you (?:handle|deal|manage|prioriti[sz]e|approach|go about|cope|stay|keep|respond|react|resolve|motivate|build|give|hire|balance|work with|measure|ensure|define|decide|make|organi[sz]e|plan|learn|communicate|convince|persuade|test|debug|design|drive|know)\b/u,
  /\bwhy (?:do you want|should we|are you|did you|this|us|our|do you think you)\b|\bwhat would you\b|\bwhat (?:motivates|frustrates|excites|drives|interests) you\b|\bwhat are you (?:looking|passionate|excited|most)\b|\bwhat (?:do|did) you (?:do|like|dislike|know about us|want to)\b|\bwhere do you see\b|\bwhat have you\b|\bwhat makes you\b/u,
];

/** What candidates ask about: the role, the team, the company, what comes next. Lower case. */
export const TO_ASK_CUES: readonly RegExp[] = [
  /\b(?:your|the|this|that) (?:team|teams|company|organi[sz]ation|role|position|product|products|department|codebase|stack|roadmap|culture|office|manager|ceo|business|interview process|hiring process|unit|school|ward|clinic)\b/u,
  /\bnext steps?\b|\bhiring process\b|\btimeline for\b|\bhear back\b|\bmove forward\b/u,
  /\bhow (?:many|often|big|large|long|open|mature|much) (?:\w+ ){0,3}(?:people|teams?|engineers|developers|members|products|releases?|customers|employees|is|are|do|does|does it)\b/u,
  /\bdo you (?:like|enjoy|use|have|offer|provide|do|feel|think|guys|see|expect|interact|support|allow|run|practice|follow)\b|\bwhat do you (?:like|enjoy|love|wish|expect|find)\b/u,
  /\bis there (?:an?|any|anything)\b|\bare there (?:any)?\b|\bwill i\b|\bwould i\b|\bcan i\b|\bam i\b|\bif i\b|\bcould i\b|\bmay i\b|\bi (?:might|could|would|should) (?:be able|expect|work|do|learn|prepare)\b/u,
  /\bsuccess (?:\w+ )?looks? like\b|\bwhat does (?:a |the |success|growth|career|onboarding|your|an average|a typical)\b|\btypical (?:day|week|project)\b|\bday[- ]to[- ]day\b|\bon-?call\b|\btech(?:nology)? stack\b|\bwork[- ]life\b|\bremote\b|\bonboarding\b|\bwhat(?:'s|s| is| are) the (?:biggest|main|team|process|culture|structure|average|split|ratio|roadmap|plan|most)\b|\bpromotions?\b|\bturnover\b|\bbudget\b|\bbenefits\b/u,
  /\bwould you like to\b|\bhow (?:does|do|is|are|did) (?:the|your|this|people|engineers|teams?|decisions|you guys|you all|they|it|we)\b|\bwhat(?:'s|s| is| was) it like\b|\bwhy is (?:this|the)\b|\bwhat brought you\b/u,
];

/** What recruiters ask of everybody; lower case without punctuation (`textKey`). */
export const HR_CUES =
  /\b(?:yourself|strengths?|weakness(?:es)?|salary|compensation|pay expectations?|notice period|relocat\w*|where (?:do )?you see|why (?:do )?you want to|(?:5|five|ten|10) years|leav(?:e|ing) your|why are you leaving|left your|leaving|looking for|motivates? you|keeps? you motivated|stay motivated|passionate about|passions?|hobbies|free time|outside (?:of )?work|in three words|working style|work style|work environment|best day|ideal (?:job|day|role|manager|company|work)|are you excited|excites you|frustrates? you|first day|hear about us|other (?:offers|companies)|visa|sponsorship|availability|start date|good fit|right fit|hire you|know about (?:us|our)|gaps? in your|hard worker|role model|what do you do(?= (?:now|currently|for|at|in)|$)|what (?:interests|attracts|drew|draws|appeals)|stärken|schwächen|gehaltsvorstellung\w*|verlassen|faiblesses|qualités|défauts|prétentions|debilidades|fortalezas|salario|fraquezas|career goals?|dream job|overtime|criminal|questions for (?:us|me)|reference|define success|breakup|personal matter|proud of|favou?rite(?! (?:project|achievement|accomplishment)))\b|^(?:tell me about you|introduce|why|warum|wieso|pourquoi|por qu[eé]|perché|waarom|your name|personal matter|if asked about)|(?<!\p{L})(?:erzählen sie (?:mir |uns )?(?:etwas )?(?:von|über) sich|stellen sie sich vor|parlez (?:moi|nous) de vous|présentez vous|cuéntame (?:sobre|de) ti|háblame de ti|hábleme de usted|fale sobre (?:você|si)|vertel (?:iets )?over (?:je|u)zelf|mi parli di (?:lei|sé)|opowiedz o sobie|proszę opowiedzieć o sobie|řekněte (?:mi |nám )?něco o sobě|розкаж\p{L}* про себе|حدث(?:ني|نا) عن نفسك)(?!\p{L})/u;

/** Questions about knowledge rather than about the person; `textKey`. */
export const TECHNICAL_CUES =
  /\b(?:algorithms?|data structures?|time complexity|big o|difference between|write (?:a|an) (?:\w+ ){0,3}(?:function|query|script|program|class|test)|design (?:a|an) (?:\w+ ){0,4}(?:system|service|api|schema|pipeline|database|cache|algorithm|architecture|platform|app|application)|implement (?:a|an)|sql|polymorphism|inheritance|garbage collection|rest(?:ful)? apis?|multithreading|deadlock|docker|kubernetes|terraform|ci cd|regression model|p value|overfitting|normali[sz]ation|acid|cap theorem|linked list|binary tree|hash ?map|puzzle|debug (?:a|an|the)|troubleshoot|scale (?:a|an|the) (?:system|service|app)|what is (?:a|an) \w+$)\b/u;

/** Headings under which questions are technical whatever their words; `textKey`. */
export const TECHNICAL_HEADING = /\b(?:technical|coding|system design|algorithms?|programming|sql|architecture)\b/u;
export const HR_HEADING =
  /\b(?:hr|human resources|recruiter|screening|phone screen|culture fit|general|warm up|about you|fit|motivation(?:al)?)\b/u;
export const BEHAVIOURAL_HEADING =
  /\b(?:behaviou?r(?:al)?s?|leadership|competenc\w+|situational|star|bar raiser|managerial)\b/u;
