import type { Language } from '../model';
import { stem } from '../text/stems';

/**
 * How much a shared word says, from 0 to 1. A word that stands in nearly every posting or every story proves nothing when both
 * have it; with a handful of stories the bank itself cannot tell which words those are, so this background does. Bands rather than
 * frequencies: a finer scale did not rank better, and a table of words can be read and mended by hand.
 */
const SILENT = 0;
const FAINT = 0.2;
const COMMON = 0.5;
const PLAIN = 1;

/** Grammar, and what postings say of every role whatever it is: shared, they say nothing at all. */
const SILENT_WORDS =
  `a about above across after again against all along also although always am among an and another any anyone anything apart are around as at away
be because been before behind being below between both but by can cannot could did do does doing done down during each either else enough etc even ever every
everybody everyone everything few first for from further get gets getting given go goes going got had has have having he her here hers him his how however i if in
including include includes included inside instead into is it its itself just last later least less let like made make makes making many may maybe me might mine more most much must my myself near
nearly need needed needs neither never next no nobody none nor not nothing now of off often on once one only onto or other others our ours out over own per perhaps
quite rather really said same say see seen several shall she should since so some somebody someone something sometimes soon still such than that the their them
themselves then there these they thing things this those though three through thus to together too toward towards two under until up upon us use used uses using usually very via was way we well
went were what whatever when where whether which while who whole whom whose why will with within without would yes yet you your yours yourself
don't didn't doesn't isn't wasn't weren't can't couldn't wouldn't won't i'm i've i'd i'll it's that's we're we've you'll you're they're bc s t re ve ll d m
ability able abilities capable capability capacity experience experienced experiences skill skills skilled knowledge knowledgeable understanding understand proficient proficiency
familiar familiarity strong strongly excellent exceptional solid good great superior outstanding proven demonstrated demonstrate demonstrable demonstrates track effective effectively required require requires requirement requirements
preferred prefer preferably desirable desired desire essential plus bonus minimum ideal ideally nice relevant related appropriate applicable various variety multiple
responsible responsibility responsibilities role roles position candidate candidates job jobs duty duties ensure ensures ensuring perform performs performing performed
participate participates assigned assign necessary needed provide provides providing provided assist assists assisting follow following background field area areas
year years month months day days week weeks time times hour hours minute minutes well-developed hands-on high highly level levels working work works worked
e.g i.e eg ie situation task action result`
    .replace(/\s+/gu, ' ')
    .trim();

/** Verbs and nouns of any office or shop floor, and the small talk of telling: shared, they say a little. */
const FAINT_WORDS =
  `activity activities additional best better big bit both bring brought build busy call change changes clear come came company complete create created creating current daily deal different
difficult direct easy end establish established everyday existing expect external far find found full general give gave goal goals group hand handle hard help helped helping helps home identify implement implemented
improve improved information internal involve involved issue issues keep kept kind know knew large lead learn learned left life line list little live long look looked lot main maintain man manage managed management
manager mean meet method new number numbers offer office old open operation operational order organization organisation others ourselves part parts people person personal place plan point possible practice practices problem problems
process processes product products professional program project projects promise proper put quality question questions quick quickly read ready real receive regular report review right run see self send sent service services set setting
show showed side simple single small solution solutions solve solved special specific staff start started state stay step stop story successful successfully support supported supporting sure system systems take taken took talk tell told
term thought thing think today tool tools top true try tried turn type understand unit unable wanted want wants week whatever wide word words world write wrote wrong
business customer customers client clients environment environments department departments team teams member members develop developed developing development deliver delivered delivery operate operating function functions
need opportunity opportunities organizational level industry standards standard policy policies procedure procedures resource resources task tasks result results requirement approach effort environment based basis key success value values`
    .replace(/\s+/gu, ' ')
    .trim();

/** Words of work that many lines share but that do point somewhere. */
const COMMON_WORDS =
  `accurate accuracy address adapt agree agreed analysis analyze analyse answer asked ask assess attention available aware careful case change check collaborate colleague colleagues communicate communication compare concern concerns
conduct consider consistent contact contribute control cost costs coordinate core critical data date deadline decide decision decisions design detail details detailed discuss document documentation documents drive early effective efficient
efficiency engage equipment evaluate event events example execute explain feedback figure final fix fixed focus form friendly future global growth guide health idea ideas impact important increase increased independent initiative
initiatives innovative input instruction instructions interest interested job join junior knowledge leader leadership leaders learning local major material materials measure meeting meetings member metric metrics minimize model monitor morning motivated
objective objectives ongoing operations opportunity organize organise organized outcome overall oversee partner partners pay performance period phone plan planned planning positive potential prepare prepared present presentation priority priorities
production progress promote proactive proactively propose public purpose reduce reduced regularly relationship relationships reporting reports represent request requests research resolve resolved respond response responsive risk risks role safe safety
schedule scope secure self-motivated senior share shared site sites software source stakeholder stakeholders strategy strategic structure study suggest technical technology technologies test testing track trained training transfer trust update
updates user users verbal version vision visit written writing willing`
    .replace(/\s+/gu, ' ')
    .trim();

function weightsOf(language: Language): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [words, weight] of [
    [COMMON_WORDS, COMMON],
    [FAINT_WORDS, FAINT],
    [SILENT_WORDS, SILENT],
  ] as const) {
    for (const word of words.split(' ')) weights.set(stem(word, language), weight);
  }
  return weights;
}

const ENGLISH = weightsOf('en');

/** What a shared stem says, from 0 (nothing) to 1 (it is a word of the matter itself). */
export function wordWeight(stemmed: string): number {
  return ENGLISH.get(stemmed) ?? PLAIN;
}
