export { annotate, leadingCompetencies } from './annotate';
export { type Competency, competencies, competencyById } from './competencies';
export { type Concept, conceptById, concepts } from './concepts';
export { type Hit, lookUp } from './look-up';
export { type Relation, relation, siblings } from './relations';
export { type SkillNeed, skillNeeds } from './skill-needs';
export { type Skill, skillById, skills } from './skills';
export { conceptField, topicField, type WordField } from './word-fields';
