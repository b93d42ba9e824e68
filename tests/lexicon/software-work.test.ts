import { describe, expect, it } from 'vitest';
import { conceptsIn } from './concepts-in';

describe('work on software, data and machines: what a line asks is what a story tells', () => {
  it.each<[concept: string, asked: string, told: string]>([
    ['deployment', 'Solid DevOps practices', 'We went from monthly releases to a green build a day'],
    ['monitoring', 'Drive an SRE culture in the department', 'Central logging and alarms told us before anybody rang'],
    ['incidents', 'Troubleshoot production day and night', 'The outage hit a third of our customers'],
    ['postmortem', 'Run blameless post-mortems', 'The RCA named five whys and three action items'],
    ['infra-as-code', 'Environments as code', 'Every server had been configured manually'],
    ['containers', 'Experience with Docker', 'I containerised the old invoice service'],
    ['backup-restore', 'Plan disaster recovery', 'Our failover drill took eleven minutes'],
    ['cloud-bill', 'Keep an eye on cloud costs', 'I rightsized the idle instances'],
    ['leading-outages', 'Lead major incidents', 'I opened the bridge call and sent hourly updates'],
    [
      'servers-admin',
      'Experience in systems administration',
      'It ran on a bare metal server with an unsupported version',
    ],
    ['networks', 'Manage switches, routers and firewalls', 'Packet loss on the second line came from a wrong MTU'],
    ['detections', 'Triage alerts in the SIEM', 'Most of the security alerts were false alarms'],
    ['vulnerability-programme', 'Remediate vulnerabilities', 'We patched every critical CVE in two days'],
    ['least-privilege', 'Review privileged access', 'I moved the whole firm to MFA'],
    ['security-compliance', 'Maintain our ISO 27001 certificate', 'I collected audit evidence for a month'],
    ['secrets-keys', 'Manage secrets and certificates', 'A hard-coded password moved into the vault'],
    ['api-design', 'Build client libraries for developers', 'Our second SDK took a week'],
    ['backend-services', 'Design distributed systems', 'The task queue fed twelve workers'],
    ['legacy', 'Refactor the existing codebase', 'I inherited undocumented code of a contractor'],
    ['performance-tuning', 'Remove performance bottlenecks', 'It cut the latency from two seconds to a fifth'],
    ['scaling', 'Build highly scalable services', 'On Black Friday traffic tripled'],
    ['bugs', 'Debug production problems', 'I narrowed it down to a race condition'],
    ['integrations', 'Integrate third-party services', 'Their sandbox dropped the webhook'],
    ['growing-juniors', 'Mentor other engineers', 'Both interns got a full-time offer'],
    ['ecommerce-systems', 'Experience with e-commerce', 'The checkout page lost every tenth shopper'],
    ['technical-support', 'Reproduce customer issues', 'I answered questions on the community forum'],
    ['tenants-isolated', 'Operate multi-tenant applications', 'A noisy neighbour slowed everybody down'],
    ['trading-systems', 'Work with traders', 'The market data feed stalled before the market opened'],
    ['dashboards', 'Develop Power BI reports', 'Executives opened the interactive dashboard every day'],
    ['dax-models', 'Write DAX measures', 'I removed unused columns and set up incremental refresh'],
    ['data-pipelines', 'Integrate data from multiple sources', 'The Airflow DAG reprocessed a week of files'],
    ['data-quality', 'Ensure the accuracy of data', 'Validation rules caught the duplicate entries'],
    ['kpi-definition', 'Define KPIs with departments', 'Sales and finance had conflicting definitions'],
    [
      'experiments-ab',
      'Design and evaluate A/B experiments',
      'The treatment group converted no better than the control group',
    ],
    ['segments-churn', 'Analyse user behaviour', 'One cohort churned twice as fast'],
    ['ml-models', 'Apply machine learning', 'Gradient boosting beat the neural network'],
    ['ml-production', 'Bring models to production', 'I served it behind an endpoint on one GPU'],
    ['findings-told', 'Present insights to leadership', 'I presented my findings to the steering committee'],
    ['data-teaching', 'Train business users', 'After the hands-on workshops they built their own reports'],
  ])('%s', (concept, asked, told) => {
    expect(conceptsIn(asked)).toContain(concept);
    expect(conceptsIn(told, 'story')).toContain(concept);
  });

  it.each<[text: string, side: 'posting' | 'story', concept: string, why: string]>([
    ['Manage several concurrent tasks', 'posting', 'concurrency', 'many things at a time, not threads'],
    ['Monitor the availability of our services', 'posting', 'hotel-rooms-sold', 'no rooms'],
    ['Enable teams to decide for themselves', 'posting', 'independence-steps', 'nobody learns to dress'],
    ['Services that consume our interfaces', 'posting', 'medical-supplies', 'no gloves and syringes'],
    ['Maintain CI/CD pipelines', 'posting', 'pipeline', 'nothing is sold'],
    ['Container registries for every team', 'posting', 'overdue-patients', 'no patients'],
    ['Guard rails for cloud accounts', 'posting', 'guarding', 'nobody stands at a gate'],
    ['We took a rest and talked', 'story', 'api-design', 'the break, not the style of interfaces'],
    ['I carried the containers to the shed', 'story', 'security-incidents', 'boxes contain, nothing is contained'],
  ])('%s', (text, side, concept) => expect(conceptsIn(text, side)).not.toContain(concept));
});
