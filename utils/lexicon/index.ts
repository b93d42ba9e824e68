export { annotate, leadingCompetencies } from './annotate';
export { competencies, competencyById } from './competencies';
export { conceptById, concepts, phrasesOf } from './concepts';
export { type Hit, lookUp } from './look-up';
export { WEIGHT_OF } from './priority';
export { type Relation, relation, siblings } from './relations';
export { skillNeeds } from './skill-needs';
export { skillById, skills } from './skills';
export { type AreaPlaces, conceptField, topicField, type WordField } from './word-fields';
