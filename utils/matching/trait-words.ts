import type { Language } from '../model';
import { stem } from '../text/stems';
import type { UnitKey } from './units';

/**
 * The words people are described with in postings of any trade: "a motivated team player with an eye for detail, able to work under
 * pressure". A line of these asks for nothing that a full story of any trade could not show, so they are not among what must be said.
 */
const TRAIT_WORDS =
  `accountable accountability accuracy accurate adapt adaptable adaptability adaptive aptitude ambitious ambiguity ambiguous analytical approach approachable articulate
attention attentive attitude assertive calm can-do capable caring challenge challenges character charismatic cheerful collaborate collaboration collaborative collaboratively
colleagues comfortable commitment committed common communicate communicating communication communications communicator compassion compassionate competence competing
complex composure confidence confident confidential confidentiality conscientious considerate consistent cooperation cooperative courage courteous creative creativity
critical curiosity curious customer-focused customer-oriented deadline deadlines decision decisions decision-making decisive dedicated dedication demanding dependable detail
details detail-oriented determination determined different dignity diligence diligent diplomacy diplomatic direction discipline disciplined discreet discretion diverse drive
driven dynamic eager effective efficient efficiently empathetic empathise empathy energetic energy engaging enthusiasm enthusiastic entrepreneurial environment ethic ethical
ethics etiquette exceptional fair fairness fast fast-paced feedback fit flexibility flexible focus focused follow-through friendly fun genuine goal goal-oriented goals good
growth guidance hard-working hardworking helpful high-pressure honest honesty humble humility humor humour imagination independent independently individual influence
influencing initiative innovation innovative inquisitive instruction instructions integrity interpersonal intuitive judgement judgment kind leader leadership learn learner
learning level levels listen listener listening little logic logical loyal manage management mature members methodical meticulous minded mindset minimal motivated motivation
multiple multi-task multi-tasking multitask multitasking natural negotiate negotiation open-minded optimistic oral organisation organisational organised organization
organizational organized others outgoing ownership pace passion passionate patience patient peers people perseverance persistent personable personalities personality persuade
persuasive player players pleasant poise polite positive pragmatic precise precision present presentation presenting pressure pressures prioritise prioritising prioritize
prioritizing priorities priority proactive proactively problem problems problem-solver problem-solving professional professionalism punctual punctuality quick quickly rapport
reasoning relationship relationships reliability reliable resilience resilient resourceful respect respectful respectfully responsibility responsible results results-driven
results-oriented rigor rigorous self-aware self-directed self-discipline self-motivated self-starter self-sufficient sense sensitive sensitivity sharp sincere smart social
solid solve solver solving sound speak spoken stamina strategic strategically stress stressful style supervision supportive systematic tact tactful talented task tasks team
teams team-oriented teamwork tenacious tenacity thinker thinking thorough thoughtful thrive time timely tolerant trust trusted trustworthy understanding upbeat values
varied variety various verbal versatile vibrant vigilant warm welcoming willing willingness work write writing written change changes changing`
    .replace(/\s+/gu, ' ')
    .trim();

const KEYS = new Set<UnitKey>(TRAIT_WORDS.split(' ').map((word): UnitKey => `w:${stem(word)}`));

/** Whether a word only describes a person. English only: in other languages no word does. */
export function isTrait(key: UnitKey, language: Language): boolean {
  return language === 'en' && KEYS.has(key);
}
