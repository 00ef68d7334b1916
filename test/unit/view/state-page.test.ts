import { beforeEach, expect, test } from '@jest/globals';
import { drawState } from '../../../src/view/state-page';
import { look, press } from './made';

const { say } = look;

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

const texts = {
  product: 'Lede',
  title: 'This page is not a story',
  why: 'It has too little text.',
};

test('a state says what is so and why, between bars of the same kind as a story’s', () => {
  drawState(root, { ...texts, steps: [] }, say);
  expect(root.querySelector('h1')?.textContent).toBe(texts.title);
  expect(root.querySelector('[role=status]')?.textContent).toContain(texts.why);
  expect(root.querySelectorAll('.bar')).toHaveLength(2);
  expect(root.querySelector('button')).toBeNull();
});

test('its step is a button that has the focus and does what it says', () => {
  const taken: string[] = [];
  const steps = [{ label: 'Read it anyway', take: () => taken.push('step') }];
  drawState(root, { ...texts, steps }, say);
  const button = root.querySelector('button');
  expect(button?.textContent).toBe('Read it anyway');
  expect(document.activeElement).toBe(button);
  button?.click();
  expect(taken).toEqual(['step']);
});

test('the next state takes the place of the one before', () => {
  drawState(root, { ...texts, steps: [{ label: 'Try again', take: () => undefined }] }, say);
  drawState(root, { ...texts, title: 'Nothing to read here', steps: [] }, say);
  expect(root.querySelectorAll('h1')).toHaveLength(1);
  expect(root.textContent).not.toContain('Try again');
});

test('in the full view it closes by its button and by Escape, and has no second bar', () => {
  const closed: string[] = [];
  const state = drawState(root, { ...texts, steps: [], close: () => closed.push('closed') }, say);
  expect(root.querySelectorAll('.bar')).toHaveLength(1);
  const button = root.querySelector<HTMLElement>('.bar button');
  expect(button?.textContent).toContain('Close');
  button?.click();
  button?.focus();
  press('Escape');
  expect(closed).toHaveLength(2);
  state.close();
  press('Escape');
  expect(closed).toHaveLength(2);
});
