import { alwaysRule } from '../rule';

export const concernsAboutFit = alwaysRule({
  id: 'concerns-about-fit',
  why: 'A doubt that is spoken can be answered.',
  audience: 'manager',
  topic: 'fit',
  meaning: 'concerns',
});
