/** "We did" and "our": shared work. */
export const OURS = /\b(?:we|we're|we've|we'd|us|our|ours)\b/iu;
/** "I did" and "my": the person's own. */
export const MINE = /\b(?:i|i'm|i've|i'd|me|my|mine|myself)\b/iu;

/** The person says themselves that there is none. */
export const NO_NUMBER =
  /\bno (?:number|figures?|metric)\b|\b(?:not|never|n't) (?:\w+ ){0,2}(?:measured?|counted?|tracked?|quantif\w+)\b/iu;

/** What was at risk, or what would have followed. */
export const STAKES =
  /\b(?:risk\w*|at stake|deadline\w*|otherwise|would (?:have )?(?:lost?|lose|miss\w*|fail\w*|cost)|los(?:e|ing|t)|outage|complain\w*|fail\w*|safety|harm|penalt\w+|fine[sd]?|revenue|customers? (?:left|leaving)|unsafe|blocked|blocking|urgent\w*|crisis|critical\w*|danger\w*|angry|upset|behind schedule|overdue|shortage|broke|broken|stopped)\b/iu;

/** What made it hard, or what else could have been done. */
export const CONSTRAINT =
  /\b(?:only (?:had|have|two|three|four|one|a)|without (?:a |any |the )?\w+|limited|no (?:budget|time|staff|documentation|tools?|authority|experience)|short[- ](?:staffed|handed|notice)|tight|within (?:a|two|three|four|\d+) (?:days?|weeks?|hours?|months?)|instead of|rather than|alternative\w*|option\w*|trade-?offs?|either|could have|decided against|pushback|resist\w*|disagree\w*|constraint\w*|although|despite|even though)\b/iu;

/** A habit or a wish in place of a deed. The cue is the first group. */
export const HYPOTHETICAL =
  /\b(?:i|we) (would(?! not have)|could|usually|normally|generally|typically|always|tend to|try to)\b|\b(usually|normally|generally|typically)\b/iu;

/** Stories that ask for a lesson: something went wrong. */
export const FAILURE =
  /\b(?:fail\w*|mistake\w*|wrong|regret\w*|missed|setback\w*|weakness\w*|criticism|negative feedback|did(?:n't| not) (?:go|work|meet)|broke|breaking|learned the hard way|lesson\w*)\b/iu;

/** Words that often may not leave a workplace: marks of secrecy, amounts of money, persons with a title, addresses. */
export const CONFIDENTIAL =
  /\b(?:confidential|under nda|nda|internal only|do not share|trade secret)\b|[$€£¥]\s?\d[\d.,]*(?:\s?(?:k|m|bn|million|billion|thousand))?\b|\b(?:Mr|Mrs|Ms|Dr|Prof)\.? \p{Lu}[\p{L}'’-]+|\b[\w.+-]{1,60}@[\w-]{1,60}\.[a-z]{2,10}\b|\bclient \p{Lu}[\p{L}&.'’-]+(?: \p{Lu}[\p{L}&.'’-]+)?/gu;
