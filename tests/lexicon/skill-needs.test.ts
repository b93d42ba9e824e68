import { describe, expect, it } from 'vitest';
import { relation, siblings, skillNeeds } from '../../utils/lexicon';

describe('skillNeeds', () => {
  it.each<[text: string, needs: readonly (readonly string[])[]]>([
    ['Experience with Kubernetes', [['kubernetes']]],
    ['Python and SQL', [['python'], ['sql']]],
    ['Docker, Kubernetes, and Terraform', [['docker'], ['kubernetes'], ['terraform']]],
    ['AWS, Azure or GCP', [['aws', 'azure', 'gcp']]],
    ['AWS/Azure', [['aws', 'azure']]],
    ['One of Java, Kotlin, Scala', [['java', 'kotlin', 'scala']]],
    ['A BI tool such as Tableau, Looker and Power BI', [['bi tool', 'tableau', 'looker', 'power bi']]],
    ['Experience with a CRM (e.g. Salesforce, HubSpot)', [['crm', 'salesforce', 'hubspot']]],
    ['Familiarity with CRM (Salesforce)', [['crm', 'salesforce']]],
    ['QuickBooks or similar accounting software', [['quickbooks', 'accounting software']]],
    ['Photoshop, Illustrator, etc.', [['photoshop', 'illustrator']]],
    ['Erfahrung mit Java oder Kotlin', [['java', 'kotlin']]],
    ['Knowledge of Excel. Driving is no part of it; Word or PowerPoint is', [['excel'], ['word', 'powerpoint']]],
    ['Code review and unit testing', []],
    ['Friendly manner on the telephone', []],
  ])('%s', (text, needs) => {
    expect(skillNeeds(text).map(({ anyOf }) => anyOf)).toEqual(needs);
  });

  it('says where, and whether the names are examples', () => {
    const text = 'Work with tools like Jira or Asana';
    const [need] = skillNeeds(text);
    expect(need && text.slice(need.span.start, need.span.end)).toBe('Jira or Asana');
    expect(need?.examples).toBe(true);
    expect(skillNeeds('Jira or Asana')[0]?.examples).toBe(false);
  });
});

describe('relation', () => {
  it.each([
    ['azure', 'azure', 'same'],
    ['crm', 'salesforce', 'kind'],
    ['javascript', 'react', 'kind'],
    ['sql', 'postgresql', 'kind'],
    ['java', 'spring', 'kind'],
    ['azure', 'aws', 'sibling'],
    ['salesforce', 'crm', 'sibling'],
    ['django', 'python', 'sibling'],
    ['javascript', 'java', 'sibling'],
    ['excel', 'google sheets', 'sibling'],
    ['photoshop', 'premiere pro', 'field'],
    ['azure', 'wound care', 'none'],
    ['azure', 'no such thing', 'none'],
  ])('asked %s, has %s: %s', (asked, held, expected) => expect(relation(asked, held)).toBe(expected));

  it('names siblings without the kind', () => {
    const names = siblings('azure').map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['AWS', 'GCP']));
    expect(names).not.toContain('cloud platform');
    expect(siblings('no such thing')).toEqual([]);
  });
});
