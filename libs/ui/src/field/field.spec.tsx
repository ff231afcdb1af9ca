// Label, hint and error belong to their control for those who listen too.
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderWithinUi } from '../testing/within-ui.js';
import { ChoiceField } from './choice-field.js';
import { Select, TextArea, TextField } from './field.js';
import { PasswordField } from './password-field.js';

const description = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => document.getElementById(id)?.textContent)
    .sort();

describe('a field', () => {
  it.each([
    ['text', <TextField label="Name" hint="As colleagues know you" error="Write your name." />],
    ['area', <TextArea label="Name" hint="As colleagues know you" error="Write your name." />],
    ['select', <Select label="Name" hint="As colleagues know you" error="Write your name." choices={[]} />],
    [
      'password',
      <PasswordField label="Name" hint="As colleagues know you" error="Write your name." showLabel="S" hideLabel="H" />,
    ],
  ])('%s is named by its label and described by hint and error', (_, field) => {
    renderWithinUi(field);
    const control = screen.getByLabelText('Name');
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(description(control)).toEqual(['As colleagues know you', 'Write your name.']);
  });

  it('of choices is one group with a name', async () => {
    renderWithinUi(
      <ChoiceField
        name="appearance"
        label="Appearance"
        error="Choose one."
        choices={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
      />,
    );
    expect(description(screen.getByRole('group', { name: 'Appearance' }))).toEqual(['Choose one.']);
    await userEvent.click(screen.getByLabelText('Dark'));
    expect(screen.getByLabelText('Light')).toHaveProperty('checked', false);
  });

  it('of a password shows it to its owner on request', async () => {
    renderWithinUi(<PasswordField label="Password" showLabel="Show" hideLabel="Hide" />);
    expect(screen.getByLabelText('Password').getAttribute('type')).toBe('password');
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(screen.getByLabelText('Password').getAttribute('type')).toBe('text');
    expect(screen.getByRole('button', { name: 'Hide' })).toBeTruthy();
  });
});
