import type { MotivationDraft } from '../../model';

/** What stands under a heading, as far as the heading says. */
export type Role =
  | 'stories'
  | 'to ask'
  | 'not to ask'
  | 'to research'
  | 'asked'
  | 'motivation'
  | 'strengths'
  | 'weaknesses'
  | 'traits'
  | 'principles'
  | 'posting'
  | 'facts'
  | 'background'
  | 'advice'
  | 'contents'
  | 'technical';

export type RoleCue = {
  readonly role: Role;
  readonly cue: RegExp;
  readonly why: string;
  readonly kind?: MotivationDraft['kind'];
};

const ASKED_PERSON =
  'interviewers?|recruiters?|hiring managers?|managers?|team|teams|company|employer|employers|panel|hr|them|engineers?|peers?|ceo|cto|founders?|leadership|director|vp|boss|school|principal|nurse';

/**
 * Headings by what stands under them, tried from the top; the text is in lower case without punctuation, numbers and emoji
 * (`textKey`). More exact cues stand before wider ones: "questions not to ask" before "questions to ask".
 */
export const ROLE_CUES: readonly RoleCue[] = [
  {
    role: 'contents',
    cue: /^(?:table of )?contents$|^toc$|^index$|^inhalt(?:sverzeichnis)?$|^sommaire$/u,
    why: 'a table of contents',
  },

  {
    role: 'not to ask',
    cue: /\bquestions? (?:\w+ ){0,2}(?:not|never) (?:to )?ask|\b(?:never|do not|dont|avoid) (?:ask|asking)\b|\bquestions? to avoid\b|\bnever ask\b/u,
    why: 'a list of what not to ask',
  },
  {
    role: 'to research',
    cue: /\bquestions? to research\b|\b(?:to|things to) (?:research|look up|find out)\b|\bresearch (?:checklist|before|list|questions)\b|\bquestions? (?:to ask|for) (?:yourself|myself)\b/u,
    why: 'for oneself, not for them',
  },
  {
    role: 'to ask',
    cue: /^what questions? (?:should|can|could|do|will|would) (?:you|i) ask$/u,
    why: 'advice on what to ask them',
  },
  {
    role: 'asked',
    cue: /\bquestions? (?:\w+ ){0,3}(?:(?:they|interviewers?|recruiters?|companies|hr|managers?)(?: \w+){0,3} ask(?:ed)?(?: (?:me|you|us|candidates))?|(?:they|you|i|we)(?: \w+){0,3} (?:get|asked|be asked|expect|hear))$/u,
    why: 'questions they will ask',
  },
  {
    role: 'asked',
    cue: /\bquestions? to (?:ask|assess|screen) (?:\w+ )?(?:candidates?|applicants?|interviewees?)\b|\bquestions? for (?:the )?(?:candidates?|applicants?)\b/u,
    why: 'asked of the person',
  },
  {
    role: 'to ask',
    cue: /^(?:so )?do you have (?:any )?(?:other |more )?questions?(?: for (?:me|us))?$|^any questions?(?: for (?:me|us))?$/u,
    why: 'what the interviewer says when it is the turn of the person',
  },
  {
    role: 'to ask',
    cue: new RegExp(
      `\\b(?:questions?|things|stuff|qs|what|q) (?:\\w+ ){0,5}to ask\\b|\\bask (?:(?:the|your|my) )?(?:${ASKED_PERSON})\\b|\\bquestions? (?:\\w+ )?i (?:\\w+ ){0,3}ask\\b`,
      'u',
    ),
    why: 'questions to ask them',
  },
  {
    role: 'to ask',
    cue: new RegExp(
      `\\bquestions? (?:to|for|towards) (?:(?:the|my|your|an|each|a|our) ){0,2}(?:\\w+ )?(?:${ASKED_PERSON})\\b`,
      'u',
    ),
    why: 'questions for the interviewer',
  },
  {
    role: 'to ask',
    cue: /\b(?:my|our|your|end of interview|closing|reverse interview(?:ing)?|reverse) questions?(?: (?:to|for)\b|$)|\breverse interview/u,
    why: 'my questions',
  },
  {
    role: 'to ask',
    cue: /\b(?:rück)?fragen an (?:das|den|die)\b|\bmeine (?:rück)?fragen\b|\bquestions à poser\b|\bpreguntas (?:para|que) (?:hacer|el|la)\b|\bperguntas para\b|\bvragen aan\b|\bdomande da (?:fare|porre)\b|\bpytania do\b|\botázky (?:na (?!pohovor)|pro )|(?<!\p{L})(?:за)?питання до(?!\p{L})|(?<!\p{L})мої (?:за)?питання(?!\p{L})|أسئلة (?:أطرحها|أسألها|سأطرحها|للمحاور|إلى|لهم)|أسئلتي|反问/u,
    why: 'the same in other languages',
  },

  {
    role: 'advice',
    cue: /\b(?:what is|about|using|the|why|use) (?:the )?(?:star|car|par|soar)\b(?: (?:l|method|technique|format|framework|model|approach|formula|structure))?|\b(?:star|car|par|soar|starl) (?:method|technique|format|framework|model|formula|structure|template|overview|definition|guide|explained)\b/u,
    why: 'what STAR is',
  },
  {
    role: 'advice',
    cue: /^how (?:to|do i|should i|this) |\bhow to use\b|\busage guid|\bguidelines?$|^(?:\w+ ){0,3}tips?(?: (?:for|and|on|to)\b.*)?$|\btips and tricks\b|^(?:\w+ ){0,2}(?:templates?|frameworks?|cheat ?sheet|checklists?|formulas?|rubric|legend|refresher|recap|structure|purpose|format|instructions?|guidance|guide|best practices|dos and don ?ts|do s and don ?ts|dont ?s?|dos|pitfalls|common mistakes|mistakes to avoid|red flags?(?: answers?)?(?: .{1,40})?|key principles|golden rules?|rules|reminders?|remember|general advice|advice|resources?|references?|further reading|links|next steps|todo|to do|to dos|changelog|license|disclaimer|logistics(?: checklist)?|schedule|agenda|timeline|preparation(?: (?:tips|plan|strategy|checklist))?|delivery|notes to self)$|^(?:general |side |delivery |additional |other |extra |final |usage |key )?notes$/u,
    why: 'advice and housekeeping',
  },
  {
    role: 'advice',
    cue: /\bstory (?:bank )?(?:structure|template|format|guidelines)\b|\badding new\b|\b(?:answer|response) (?:structure|template|format|framework|formula|shape|pattern)s?\b|\bhow (?:these|this|the) \w+ (?:works?|is|are)\b|^(?:blank|copy paste|empty) template|\bwhat (?:they|interviewers?|companies) (?:are )?look(?:ing)? for\b|\bwhat to (?:avoid|say|bring|wear|expect|include)\b|^resources to|^common (?:pitfalls|mistakes)|\bai metadata\b|\bmetadata\b/u,
    why: 'advice and housekeeping',
  },

  {
    role: 'asked',
    cue: /\b(?:common|likely|possible|potential|expected|typical|frequent|frequently asked|practice|sample|example|mock|suggested|anticipated|top|other|more|additional|misc|general|tough|hard|tricky|screening|warm up|opening|closing|past|previous|real|actual)? ?\b(?:behaviou?ral|behaviou?r|(?:non ?)?technical|situational|competency|competence|competency based|leadership|managerial|management|hr|hr oriented|interview|interviewer|follow up|follow on|phone screen|recruiter|case|culture|culture fit|values?|bar raiser|star|coding|system design|personal|career|background|resume|cv|prep|standard|generic|classic|basic|bq) (?:\w+ ){0,2}(?:questions?|qs|q a|q and a|prompts)\b/u,
    why: 'questions of an interview',
  },
  {
    role: 'asked',
    cue: /\b(?:common|likely|possible|potential|expected|typical|frequent|frequently asked|practice|sample|example|mock|suggested|anticipated|top|other likely|tough|tricky|screening|warm up) (?:\w+ ){0,2}(?:questions?|prompts)\b/u,
    why: 'questions likely to come',
  },
  {
    role: 'asked',
    cue: /\bquestions? (?:to|and|with|i should|you should|for) (?:\w+ ){0,2}(?:answers?|answering|prepare|practi[cs]e|expect|have ready|rehearse|anticipate|think about|work on|consider|know)\b|\bquestions? (?:i|we|they|you) (?:may|might|will|could|can|should)\b|\bquestions? asked\b|\bquestions? (?:from|by) (?:the )?(?:interviewers?|recruiters?|company|panel)\b|\bmay be asked\b|\bthey (?:may|might|will|could) ask\b|\bbe asked\b|^q ?a$|^q and a$|^qa$|^questions? (?:and )?answers?$|^faqs?$/u,
    why: 'questions to answer',
  },
  {
    role: 'stories',
    cue: /^(?:\p{L}+ ){0,2}(?:examples|stories|situations|beispiele|geschichten|situationen|erfolge|exemples|histoires|réussites|ejemplos|historias|logros|exemplos|conquistas|voorbeelden|esempi|przykłady)(?: \p{L}+){0,4} (?:interviews?|vorstellungsgespräche?s?|bewerbungsgespräche?s?|entretiens?(?: d embauche)?|entrevistas?(?: de (?:trabajo|emprego))?|sollicitatiegesprek|sollicitatie|colloquio|rozmowę|rozmowy)$/u,
    why: 'examples for the interview',
  },
  {
    role: 'asked',
    cue: /\b(?:vorstellungsgespräch|bewerbungsfragen|mögliche fragen|typische fragen|questions fréquentes|preguntas (?:frecuentes|de entrevista|comunes)|questions d entretien|perguntas (?:frequentes|comportamentais|de entrevista)|sollicitatievragen|domande (?:frequenti|comuni)|domande d[ie]l? colloquio|pytania (?:rekrutacyjne|na rozmow))|\botázky (?:při |u |k |na )?pohovoru?(?!\p{L})|(?<!\p{L})(?:поведінкові|питання на співбесіді)(?!\p{L})|أسئلة (?:المقابلة|متوقعة|شائعة)|面试问题|行为面试|面接質問/u,
    why: 'the same in other languages',
  },

  {
    role: 'traits',
    cue: /\bstrengths? (?:and|or|vs|n)? ?(?:my |your )?weakness(?:es)?\b|\bpros and cons of me\b|\bstärken (?:und )?schwächen\b|\bfuerzas y debilidades\b|\bfortalezas y debilidades\b|\bforces et faiblesses\b|\bqualités et défauts\b|\bforças e fraquezas\b|\bpontos fortes e fracos\b/u,
    why: 'both in one list',
  },
  {
    role: 'weaknesses',
    cue: /^(?:(?:my|your|the|key|top|greatest|biggest|main|areas? of|potential|professional|meine|mes|mis|minhas|mijn|i miei|moje|mé|мої) )*(?:weakness(?:es)?|areas? (?:for|of) (?:improvement|growth|development)|development areas?|growth areas?|things i am working on|schwächen|faiblesses|défauts|points faibles|axes d amélioration|debilidades|puntos débiles|fraquezas|pontos fracos|defeitos|zwakke punten|valkuilen|punti deboli|slabosti|słabe strony|slabé stránky|слабкі сторони|نقاط الضعف)(?: questions?)?$/u,
    why: 'weaknesses',
  },
  {
    role: 'strengths',
    cue: /^(?:(?:my|your|the|key|top|greatest|biggest|main|core|professional|personal|meine|mes|mis|minhas|mijn|i miei|moje|mé|мої) )*(?:strengths?|superpowers?|strong points|stärken|forces|qualités|points forts|atouts|fortalezas|puntos fuertes|forças|pontos fortes|qualidades|sterke punten|punti di forza|mocne strony|silné stránky|přednosti|сильні сторони|نقاط القوة)(?: questions?)?$/u,
    why: 'strengths',
  },

  {
    role: 'motivation',
    kind: 'fit',
    cue: /^(?:warum (?:ich|sollten wir (?:sie|dich))|pourquoi (?:moi|vous)|por qué (?:yo|contratarme)|por que (?:eu|me contratar|devemos)|waarom ik|perché io)\b/u,
    why: 'why the person, in other languages',
  },
  {
    role: 'motivation',
    kind: 'aspiration',
    cue: /^(?:warum (?:ich )?(?:wechsl?e|gehe|wechseln|kündig\p{L}*)|wechselgr(?:u|ü)nde?|gründe für (?:den|meinen) wechsel|pourquoi (?:partir|je (?:pars|quitte)|quitter)|por qué (?:me voy|dejo|quiero cambiar)|por que (?:sair|quero sair)|mes objectifs|meine ziele|mis metas|meus objetivos)\b/u,
    why: 'why the person leaves and where to, in other languages',
  },
  {
    role: 'motivation',
    kind: 'role',
    cue: /^(?:warum (?:diese (?:stelle|rolle|position|aufgabe)|dieser (?:job|beruf))|motivation für (?:den|die|das) (?:beruf|stelle|rolle|position|ausbildung|studium)|pourquoi (?:ce (?:poste|métier)|cette fonction)|por qué (?:este (?:puesto|trabajo|rol))|por que (?:esta vaga|este cargo)|dlaczego (?:to stanowisko|ta praca|ta rola)|proč (?:tato (?:pozice|role)|tahle práce)|чому (?:ця (?:посада|робота|роль))|لماذا هذ[اه] (?:الوظيفة|الدور|المنصب)|waarom deze (?:functie|rol|baan)|perché questo (?:ruolo|lavoro))(?!\p{L})/u,
    why: 'why this role, in other languages',
  },
  {
    role: 'motivation',
    kind: 'company',
    cue: /^(?:warum (?:wir|dies(?:e|es|er) (?:firma|unternehmen|krankenhaus|schule|betrieb|klinik|verein|haus|praxis)|zu uns)|gründe für die bewerbung|pourquoi (?:nous|cette (?:entreprise|société|maison|école|association)|votre entreprise|cet hôpital)|por qué (?:nosotros|esta (?:empresa|compañía)|quiere trabajar)|por que (?:esta empresa|nós|a nossa empresa)|dlaczego (?:ta|wasza|państwa) firma|proč (?:tato|vaše) (?:firma|společnost)|чому (?:ця|ваша) (?:компанія|фірма)|لماذا هذه (?:الشركة|المؤسسة)|waarom (?:wij|dit bedrijf)|perché (?:noi|questa azienda))(?!\p{L})/u,
    why: 'why this company, in other languages',
  },
  {
    role: 'motivation',
    kind: 'fit',
    cue: /^why (?:me|should (?:we|you|they|i be) hired?(?: (?:you|me|i))?|(?:am )?i(?:m| am|d be| would be)? (?:\w+ ){0,3}(?:fit|right|good|great|qualified)|(?:do i think )?(?:id|i would|im|i am) (?:\w+ ){0,2}(?:fit|good fit|match)|hire me|you should hire|are you (?:\w+ ){0,3}(?:fit|right|suited|qualified)|(?:i )?fit)\b|\bwhy (?:do i think )?id be a\b|\bwhat (?:i|you) (?:would )?bring\b|\bvalue prop(?:osition)?\b|\bpositioning\b|\bwhy (?:i am|im) (?:a )?(?:good|great|right|strong)\b|\b(?:good|great|right) fit\b/u,
    why: 'why the person fits',
  },
  {
    role: 'motivation',
    kind: 'aspiration',
    cue: /\b(?:my )?(?:aspirations?|career goals?|goals? and aspirations?|long term goals?|future goals?|5 year plan|five year plan|where (?:do )?(?:i|you) see (?:myself|yourself))\b|^(?:my )?(?:career |long term |short term )?goals$|^why (?:i am |im |am i |are you |i m |i |do (?:i|you) want to )?(?:leav(?:e|ing)|left|leaving|quit|mov(?:e|ing) on|looking|change|changing|switch)|\breasons? for leaving\b|\bwhat (?:i am|im|am i|are you|i) (?:look|want)(?:ing)?(?: for)?\b|\bwhat i want\b|\bideal (?:role|job|next)\b|\bnext role\b/u,
    why: 'where the person wants to go',
  },
  {
    role: 'motivation',
    kind: 'about',
    cue: /^(?:(?:my|short|long|brief|personal|self|quick|sample|30 second|60 second|2 minute|two minute|one minute|1 minute) )*(?:self )?(?:introduction|intro|elevator pitch|pitch|bio|biography|about me|who am i|who i am|my story|personal statement|professional summary|positioning statement|tell me about (?:yourself|myself|you)|introduce yourself|summary of me|opening (?:statement|pitch)|tmay)(?: (?:in general|pitch|short|long|version|script|answer|draft|and background))*$|^who am i\b|^about me\b|^über mich$|^vorstellung$|^à propos de moi$|^sobre mí$/u,
    why: 'about the person',
  },
  {
    role: 'motivation',
    kind: 'role',
    cue: /^why (?:i want |do (?:i|you) want |im interested in |i applied (?:for|to) |are you interested in |apply (?:for|to) )?(?:this|the|that|a|an|your)? ?(?:role|position|job|opportunity|field|industry|domain|career|profession|path|work)\b|^why (?:i want )?to (?:be|become)\b|^why (?:i|do (?:i|you)) want (?:this|the|to (?:be|become|do))\b|\binterest in (?:the|this) (?:role|position)\b/u,
    why: 'why this role',
  },
  {
    role: 'motivation',
    kind: 'company',
    cue: /^why (?:(?:do|would) (?:i|you) (?:want|like) to (?:work|join|be)(?: (?:at|for|with|in|here))?|(?:i|im|i am) (?:\w+ ){0,4}(?:at|for|in|join|joining|work|interested)|join|us|them|here|this (?:company|organi[sz]ation|firm|team|startup|school|hospital|place|agency)|the company|work (?:at|for|here))\b|^(?:\w+ ){0,3}motivations?(?: \w+){0,2}$|\bcover letter\b|\bmission fit\b|\bwhat (?:attracts|draws) me\b|^warum dies\p{L}*\b|^motivatie$|^motivação$/u,
    why: 'why this company',
  },

  {
    role: 'principles',
    cue: /^(?:\w+ ){0,4}(?:(?:leadership|leading|guiding) principles?|core values|our values|company values|cultural values|values|operating principles|competenc(?:y|ies)(?: framework| list| model)?|core competenc(?:y|ies)|behaviou?rs framework|culture code)(?: (?:list|overview|summary|explained|definitions?))?$/u,
    why: 'principles and what they mean',
  },
  {
    role: 'posting',
    cue: /^(?:\w+ ){0,6}(?:job (?:description|posting|ad|advert|spec|requirements|details)|role (?:overview|description|summary)|position (?:overview|description|summary)|jd|the role|about the (?:role|job|position|team|company)|key responsibilities|responsibilities|duties|what you ll do|what youll do|what you will do|what you ll bring|what youll bring|qualifications|minimum qualifications|basic qualifications|preferred qualifications|requirements|must haves?|nice to haves?|who you are|stellenbeschreibung|stellenanzeige|aufgaben und anforderungen|fiche de poste|what is expected)$/u,
    why: 'a posting pasted in',
  },
  {
    role: 'facts',
    cue: /^(?:my )?(?:education|degrees?|certifications?|certificates?|licen[cs]es?|languages?|work (?:authori[sz]ation|permit)|visa(?: status)?|credentials|facts(?: about me)?|qualifications and certifications|education and certifications|years of experience|(?:technical |key |core |it |other )?skills|skills matrix|skills summary|ausbildung|abschlüsse|zertifikate|sprachen|sprachkenntnisse|nachweise|zeugnisse|schulbildung|formation|diplômes|certificats|langues|formación|títulos|certificaciones|idiomas)$/u,
    why: 'facts about the person',
  },
  {
    role: 'background',
    cue: /^(?:my )?(?:(?:work|professional|career|employment|job|personal) )?(?:background|history|experiences?|career|journey|timeline|path)(?: and (?:background|experiences?|history|career|skills))?$|^(?:resume|cv) (?:walk ?through|summary|overview)$|^walk me through your (?:resume|cv)$|^career summary$|^berufserfahrung$|^werdegang$|^parcours$/u,
    why: 'a career told in order',
  },
  {
    role: 'stories',
    cue: /^(?!(?:.* )?user stories\b)(?:\w+ ){0,7}stories(?: \w+){0,6}$|\bstory (?:banks?|list|library|inventory|collection|index|map|slots?|ideas|pool|matrix|vault|file|notes|prep|prompts)\b|^(?:\w+ ){0,3}(?:star (?:examples?|answers?|responses?|prep)|accomplishments?|achievements?|brag (?:doc(?:ument)?|sheet|list|book)|wins|key wins|successes|anecdotes|case studies|examples|project highlights|career highlights|highlights|star)(?: (?:log|list|tracker|journal|record))?(?: \d{4})?$|^(?:(?:meine|mes|mis|minhas|mijn|le mie|i miei|moje|mé|мої) )?(?:erfolge|geschichten|beispiele|réussites|histoires|logros|historias|conquistas|histórias|verhalen|successen|storie|successi|historie|osiągnięcia|sukcesy|příběhy|úspěchy|історії|досягнення)$|^(?:قصصي|القصص|إنجازاتي|الإنجازات)$/u,
    why: 'stories to tell',
  },
  {
    role: 'technical',
    cue: /\btechnical (?:notes|concepts|topics|prep|knowledge|round|deep dive|preparation|review)\b|^(?:system design|algorithms?|data structures|coding|leetcode|concepts|glossary|definitions|key terms|terminology)\b/u,
    why: 'study notes',
  },
];
