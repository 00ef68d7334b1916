import { expect, test } from '@jest/globals';
import { directionOf } from '../../../../src/core/text/direction';

test.each([
  ['The ferry is late', 'ltr'],
  ['霧沢の渡し船', 'ltr'],
  ['أهالي تل الريحان يعيدون الماء', 'rtl'],
  ['המגדלור בנחשון יידלק שוב', 'rtl'],
  ['قال Tim إن القناة عادت', 'rtl'],
  ['The word قناة means canal', 'ltr'],
  ['1978, 12.30: 4 %', 'ltr'],
  ['', 'ltr'],
])('%s runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
