import type { Rule } from '../rule';
import { accountsTakenOver } from './accounts-taken-over';
import { afterAnIncident } from './after-an-incident';
import { ambiguity } from './ambiguity';
import { billableHours } from './billable-hours';
import { bonusAndShares } from './bonus-and-shares';
import { budgetInHand } from './budget-in-hand';
import { builtFromNew } from './built-from-new';
import { busiestHour } from './busiest-hour';
import { campaignWorked } from './campaign-worked';
import { caseload } from './caseload';
import { certificateUpkeep } from './certificate-upkeep';
import { checkedBeforeUse } from './checked-before-use';
import { classesAndHours } from './classes-and-hours';
import { clearanceWait } from './clearance-wait';
import { clinicalSupport } from './clinical-support';
import { closingTheBooks } from './closing-the-books';
import { codingShare } from './coding-share';
import { commission } from './commission';
import { companyDirection } from './company-direction';
import { competitivePay } from './competitive-pay';
import { concernsAboutFit } from './concerns-about-fit';
import { customerVoice } from './customer-voice';
import { dataDecisions } from './data-decisions';
import { dayThatRunsOver } from './day-that-runs-over';
import { designInTime } from './design-in-time';
import { deskOfOthers } from './desk-of-others';
import { families } from './families';
import { fastPace } from './fast-pace';
import { faultThatReturns } from './fault-that-returns';
import { findingFaults } from './finding-faults';
import { firstToImprove } from './first-to-improve';
import { fixedTerm } from './fixed-term';
import { flexibleHours } from './flexible-hours';
import { forecastMissed } from './forecast-missed';
import { fundingSecured } from './funding-secured';
import { growthStrain } from './growth-strain';
import { handingOn } from './handing-on';
import { handover } from './handover';
import { hardTalks } from './hard-talks';
import { hearingUsers } from './hearing-users';
import { heavyWork } from './heavy-work';
import { howAChangeShips } from './how-a-change-ships';
import { influenceWithoutAuthority } from './influence-without-authority';
import { intenseCulture } from './intense-culture';
import { languageAtWork } from './language-at-work';
import { lastAudit } from './last-audit';
import { lateProject } from './late-project';
import { leadATeam } from './lead-a-team';
import { leadOfWhat } from './lead-of-what';
import { leftOut } from './left-out';
import { levelExpected } from './level-expected';
import { manyHats } from './many-hats';
import { mentoring } from './mentoring';
import { missingGate } from './missing-gate';
import { missionInPractice } from './mission-in-practice';
import { modelInUse } from './model-in-use';
import { moneyLasts } from './money-lasts';
import { movingThere } from './moving-there';
import { nearMiss } from './near-miss';
import { nextSteps } from './next-steps';
import { noGrowth } from './no-growth';
import { noHours } from './no-hours';
import { noOnboarding } from './no-onboarding';
import { noOutcomes } from './no-outcomes';
import { noPayRange } from './no-pay-range';
import { noPlace } from './no-place';
import { noProcess } from './no-process';
import { noReasonOpen } from './no-reason-open';
import { noReportingLine } from './no-reporting-line';
import { noStartDate } from './no-start-date';
import { noTeamSize } from './no-team-size';
import { noTools } from './no-tools';
import { offTheRoadmap } from './off-the-roadmap';
import { oldSystems } from './old-systems';
import { onCall } from './on-call';
import { openRequirement } from './open-requirement';
import { openRoles } from './open-roles';
import { openSourceTime } from './open-source-time';
import { ownCar } from './own-car';
import { ownership } from './ownership';
import { paceOnTheFloor } from './pace-on-the-floor';
import { partnersOutside } from './partners-outside';
import { patientsPerPerson } from './patients-per-person';
import { peopleMatters } from './people-matters';
import { planUpset } from './plan-upset';
import { plannedOrBroken } from './planned-or-broken';
import { plantsAndAnimals } from './plants-and-animals';
import { pressure } from './pressure';
import { projectToBegin } from './project-to-begin';
import { publicChange } from './public-change';
import { researchFreedom } from './research-freedom';
import { reviewOfWork } from './review-of-work';
import { roomsPerShift } from './rooms-per-shift';
import { safeguarding } from './safeguarding';
import { securityOrRelease } from './security-or-release';
import { selfStarter } from './self-starter';
import { sharedFacility } from './shared-facility';
import { shiftPlan } from './shift-plan';
import { signOff } from './sign-off';
import { someoneBefore } from './someone-before';
import { sponsorship } from './sponsorship';
import { stakeholders } from './stakeholders';
import { stockThatDiffers } from './stock-that-differs';
import { supplierThatStruggles } from './supplier-that-struggles';
import { targets } from './targets';
import { taskInSelection } from './task-in-selection';
import { technicalDecisions } from './technical-decisions';
import { ticketLoad } from './ticket-load';
import { timeToSignature } from './time-to-signature';
import { timeZones } from './time-zones';
import { toolsInUse } from './tools-in-use';
import { transformation } from './transformation';
import { travel } from './travel';
import { trustedNumbers } from './trusted-numbers';
import { unhappyCustomer } from './unhappy-customer';
import { urgentHire } from './urgent-hire';
import { vagueDuty } from './vague-duty';
import { volunteers } from './volunteers';
import { wayOfWorking } from './way-of-working';
import { whatChanged } from './what-changed';
import { whatIsTaught } from './what-is-taught';
import { whatLeadersWant } from './what-leaders-want';
import { whenLawIsAsked } from './when-law-is-asked';
import { whereItIsWritten } from './where-it-is-written';
import { whereLeadsComeFrom } from './where-leads-come-from';
import { whoEmploys } from './who-employs';
import { whoIsTrained } from './who-is-trained';
import { whoPlansTheSite } from './who-plans-the-site';
import { whoReadsIt } from './who-reads-it';
import { whoSitsWhere } from './who-sits-where';
import { whyCustomersLeave } from './why-customers-leave';
import { wishList } from './wish-list';
import { wordsApproved } from './words-approved';

/** Every rule, by name. The order means nothing: ranking reads only what a rule suggests. */
export const RULES: readonly Rule[] = [
  accountsTakenOver,
  afterAnIncident,
  ambiguity,
  billableHours,
  bonusAndShares,
  budgetInHand,
  builtFromNew,
  busiestHour,
  campaignWorked,
  caseload,
  certificateUpkeep,
  checkedBeforeUse,
  classesAndHours,
  clearanceWait,
  clinicalSupport,
  closingTheBooks,
  codingShare,
  commission,
  companyDirection,
  competitivePay,
  concernsAboutFit,
  customerVoice,
  dataDecisions,
  dayThatRunsOver,
  designInTime,
  deskOfOthers,
  families,
  fastPace,
  faultThatReturns,
  findingFaults,
  firstToImprove,
  fixedTerm,
  flexibleHours,
  forecastMissed,
  fundingSecured,
  growthStrain,
  handingOn,
  handover,
  hardTalks,
  hearingUsers,
  heavyWork,
  howAChangeShips,
  influenceWithoutAuthority,
  intenseCulture,
  languageAtWork,
  lastAudit,
  lateProject,
  leadATeam,
  leadOfWhat,
  leftOut,
  levelExpected,
  manyHats,
  mentoring,
  missingGate,
  missionInPractice,
  modelInUse,
  moneyLasts,
  movingThere,
  nearMiss,
  nextSteps,
  noGrowth,
  noHours,
  noOnboarding,
  noOutcomes,
  noPayRange,
  noPlace,
  noProcess,
  noReasonOpen,
  noReportingLine,
  noStartDate,
  noTeamSize,
  noTools,
  offTheRoadmap,
  oldSystems,
  onCall,
  openRequirement,
  openRoles,
  openSourceTime,
  ownCar,
  ownership,
  paceOnTheFloor,
  partnersOutside,
  patientsPerPerson,
  peopleMatters,
  planUpset,
  plannedOrBroken,
  plantsAndAnimals,
  pressure,
  projectToBegin,
  publicChange,
  researchFreedom,
  reviewOfWork,
  roomsPerShift,
  safeguarding,
  securityOrRelease,
  selfStarter,
  sharedFacility,
  shiftPlan,
  signOff,
  someoneBefore,
  sponsorship,
  stakeholders,
  stockThatDiffers,
  supplierThatStruggles,
  targets,
  taskInSelection,
  technicalDecisions,
  ticketLoad,
  timeToSignature,
  timeZones,
  toolsInUse,
  transformation,
  travel,
  trustedNumbers,
  unhappyCustomer,
  urgentHire,
  vagueDuty,
  volunteers,
  wayOfWorking,
  whatChanged,
  whatIsTaught,
  whatLeadersWant,
  whenLawIsAsked,
  whereItIsWritten,
  whereLeadsComeFrom,
  whoEmploys,
  whoIsTrained,
  whoPlansTheSite,
  whoReadsIt,
  whoSitsWhere,
  whyCustomersLeave,
  wishList,
  wordsApproved,
];
