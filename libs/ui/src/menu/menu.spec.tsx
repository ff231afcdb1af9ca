// A menu is opened, walked through and left by keys alone, and gives the focus back.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithinUi } from '../testing/within-ui.js';
import { Menu } from './menu.js';

let chosen: string[];
const act = (label: string) => ({ label, onChoose: () => void chosen.push(label) });
const show = () => renderWithinUi(<Menu label="The letter" acts={[act('Open'), false, act('Send'), act('Seal')]} />);
const button = () => screen.getByRole('button', { name: 'The letter' });
const focused = () => document.activeElement?.textContent;

beforeEach(() => {
  chosen = [];
});

it.each([
  ['{Enter}', 'Open'],
  ['{ArrowDown}', 'Open'],
  ['{ArrowUp}', 'Seal'],
  ['{Enter}{ArrowDown}', 'Send'],
  ['{Enter}{ArrowUp}', 'Seal'],
  ['{Enter}{End}{ArrowDown}', 'Open'],
  ['{Enter}{End}{Home}', 'Open'],
  ['{Enter}s', 'Send'],
  ['{Enter}ss', 'Seal'],
  ['{Enter}sss', 'Send'],
  ['{Enter}x', 'Open'],
])('%s leads to “%s”', async (keys, item) => {
  show();
  button().focus();
  await userEvent.keyboard(keys);
  expect(focused()).toBe(item);
});

it('does what is chosen, closes, and gives the focus back first', async () => {
  show();
  await userEvent.click(button());
  expect(button().getAttribute('aria-expanded')).toBe('true');
  await userEvent.keyboard('s{Enter}');
  expect([chosen, document.activeElement, screen.queryByRole('menu')]).toEqual([['Send'], button(), null]);
  await userEvent.click(button());
  await userEvent.click(screen.getByRole('menuitem', { name: 'Seal' }));
  expect(chosen).toEqual(['Send', 'Seal']);
});

it.each([
  ['Escape', () => userEvent.keyboard('{Escape}'), 'button'],
  ['its button', () => userEvent.click(button()), 'button'],
  ['going elsewhere', () => userEvent.click(document.body), 'body'],
])('is closed by %s, and nothing is done', async (_by, close, focusOn) => {
  show();
  await userEvent.click(button());
  await close();
  expect([screen.queryByRole('menu'), chosen, document.activeElement?.localName]).toEqual([null, [], focusOn]);
});

it('is not there when nothing can be done', () => {
  renderWithinUi(<Menu label="The letter" acts={[false]} />);
  expect(screen.queryByRole('button')).toBeNull();
});
