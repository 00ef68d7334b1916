import { expect, test } from '@jest/globals';
import { applyLook } from '../../../src/view/look';
import { look } from './made';

const styled = (settings: Partial<typeof look.settings>): HTMLElement => {
  const root = document.createElement('div');
  applyLook(root, { ...look, settings: { ...look.settings, ...settings } });
  return root;
};

test('each setting shows in what the style sheets read', () => {
  const root = styled({
    theme: 'black',
    face: 'atkinson',
    textSize: -2,
    width: 3,
    lineSpacing: 1.9,
    justify: true,
  });
  expect(root.dataset).toMatchObject({ host: 'popup', theme: 'black', face: 'atkinson' });
  expect(root.style.getPropertyValue('--width-step')).toBe('3');
  expect(root.style.getPropertyValue('--size-step')).toBe('-2');
  expect(root.style.getPropertyValue('--line')).toBe('1.9');
  expect(root.classList.contains('is-justified')).toBe(true);
});

test('a look replaces the one before it', () => {
  const root = styled({ justify: true, theme: 'dark' });
  applyLook(root, look);
  expect(root.classList.contains('is-justified')).toBe(false);
  expect(root.dataset['theme']).toBe('auto');
});
