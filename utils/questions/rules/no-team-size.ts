import { silenceRule } from '../rule';

export const noTeamSize = silenceRule({
  id: 'no-team-size',
  why: 'A team of three and a team of thirty are different jobs.',
  audience: 'manager',
  topic: 'team',
  meaning: 'team',
  silence: 'how large the team is',
});
