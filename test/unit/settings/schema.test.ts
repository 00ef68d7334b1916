import { expect, test } from '@jest/globals';
import { groups, settingNames } from '../../../src/settings/schema';

test('every setting stands in one group, so that a person finds it', () => {
  expect(Object.values(groups).flat().sort()).toEqual([...settingNames].sort());
});
