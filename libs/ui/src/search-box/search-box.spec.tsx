// The search box by keyboard alone: type, move, pick, close.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderWithinUi } from '../testing/within-ui.js';
import { SearchBox } from './search-box.js';

const schools = ['Antingham', 'Bacton', 'Mundesley'];

const Search = ({ onPick }: { onPick: (id: string) => void }) => {
  const [words, setWords] = useState('');
  const found = schools.filter((school) => words && school.toLowerCase().includes(words));
  return (
    <SearchBox
      label="School"
      words={words}
      onType={setWords}
      onPick={onPick}
      status={words && (found.length ? `${found.length} found` : 'Nothing found')}
      options={found.map((school) => ({ id: school, content: school }))}
    />
  );
};

describe('the search box', () => {
  it('finds, moves and picks by keyboard', async () => {
    const picked: string[] = [];
    renderWithinUi(<Search onPick={(id) => picked.push(id)} />);
    const box = screen.getByRole('combobox', { name: 'School' });
    await userEvent.type(box, 'n');
    expect(box.getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const active = document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('Bacton');
    await userEvent.keyboard('{Enter}');
    expect(picked).toEqual(['Bacton']);
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });

  it('says politely what was found, also when it was nothing', async () => {
    renderWithinUi(<Search onPick={() => undefined} />);
    await userEvent.type(screen.getByRole('combobox'), 'act');
    expect(screen.getByRole('status').textContent).toBe('1 found');
    await userEvent.type(screen.getByRole('combobox'), 'zz');
    expect(screen.getByRole('status').textContent).toBe('Nothing found');
  });

  it('closes on Escape and keeps what was typed', async () => {
    renderWithinUi(<Search onPick={() => undefined} />);
    const box = screen.getByRole('combobox');
    await userEvent.type(box, 'bac{Escape}');
    expect(box.getAttribute('aria-expanded')).toBe('false');
    expect(box).toHaveProperty('value', 'bac');
  });
});
