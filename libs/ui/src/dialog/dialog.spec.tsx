// A dialog opens with its page, closes by its button and by Escape, and gives the focus back.
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from '../button/button.js';
import { renderWithinUi } from '../testing/within-ui.js';
import { Dialog } from './dialog.js';

const StepDown = () => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Step down</Button>
      {isOpen && (
        <Dialog title="Who takes the seat?" closeLabel="Close" onClose={() => setIsOpen(false)}>
          Someone of a member school.
        </Dialog>
      )}
    </>
  );
};

describe('a dialog', () => {
  it('opens, and closes by its button', async () => {
    renderWithinUi(<StepDown />);
    const opener = screen.getByRole('button', { name: 'Step down' });
    await userEvent.click(opener);
    expect(screen.getByRole('dialog', { name: 'Who takes the seat?' })).toHaveProperty('open', true);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });

  it('closes when the browser cancels it, as Escape does', async () => {
    renderWithinUi(<StepDown />);
    await userEvent.click(screen.getByRole('button', { name: 'Step down' }));
    fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
