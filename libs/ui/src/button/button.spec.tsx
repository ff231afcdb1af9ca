// A button under way keeps its focus and its words, and acts once.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithinUi } from '../testing/within-ui.js';
import { Button } from './button.js';

describe('a button', () => {
  it('acts when pressed', async () => {
    let presses = 0;
    renderWithinUi(<Button onClick={() => (presses += 1)}>Ask a school</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Ask a school' }));
    expect(presses).toBe(1);
  });

  it.each([{ isPending: true }, { isDisabled: true }])('%j neither acts nor sends its form', async (state) => {
    let acts = 0;
    renderWithinUi(
      <form onSubmit={() => (acts += 1)}>
        <Button type="submit" {...state} onClick={() => (acts += 1)}>
          Post
        </Button>
      </form>,
    );
    const button = screen.getByRole('button', { name: 'Post' });
    await userEvent.click(button);
    expect(acts).toBe(0);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });
});
