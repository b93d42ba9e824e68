import { describe, expect, it } from 'vitest';
import { isSameCompany } from '../../utils/text/names';

describe('one company under two names', () => {
  it.each<[string | undefined, string | undefined, boolean]>([
    ['Aldermoor', 'Aldermoor Hospitals Trust', true],
    ['ALDERMOOR hospitals', 'Aldermoor Hospitals', true],
    ['Aldermoor GmbH', 'Aldermoor AG', true],
    ['Aldermoor (m/f/d)', 'Aldermoor', true],
    ['Aldermoor', 'Northgate', false],
    ['Aldermoor Ltd', 'Northgate Ltd', false],
    ['Alder', 'Aldermoor', false],
    [undefined, 'Aldermoor', false],
    ['', '', false],
    ['GmbH', 'Aldermoor GmbH', false],
  ])('%s, %s: %s', (left, right, same) => {
    expect(isSameCompany(left, right)).toBe(same);
  });
});
