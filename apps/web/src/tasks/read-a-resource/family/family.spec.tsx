// The family of a resource: its lists and its drawing say the same, never both at once, and what is hidden stays so.
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { givenApi, renderAt } from '../../../testing/at-address.js';
import type { WholeResource } from '../../../parts/resource/whole-resource.js';
import type { Lineage } from '../read-a-resource.graphql.js';
import { Family } from './family.js';

const by = (name: string, organisationName: string) => ({ name, organisationName, formerly: false });
const resource = {
  id: 'present',
  document: { title: 'For a mixed class' },
  maker: by('Nell', 'Oak'),
} as unknown as WholeResource;
const lineage = {
  ancestors: [
    { id: 'near', title: 'In a forest', licence: 'CC_BY', line: 'Outdoors', maker: by('Moses', 'Elm') },
    { id: null, title: 'A letter a week', licence: 'CC_BY', line: null, maker: by('Ruth', 'Ash') },
  ],
  adaptations: [
    { originId: 'present', resource: { id: 'copy', title: 'By bicycle', line: null, maker: by('Jo', 'Fir') } },
    { originId: 'a hidden copy', resource: { id: 'far', title: 'By boat', line: null, maker: by('Colin', 'Yew') } },
  ],
} as unknown as Lineage;

const open = async (shown: Lineage) => {
  givenApi({ Me: () => ({ data: { me: null } }) });
  await renderAt('/', { '/': <Family resource={resource} lineage={shown} /> });
};
const linksIn = (place: HTMLElement) =>
  Object.fromEntries(
    within(place)
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]),
  );

it('draws the oldest first, whom one may read as links, and what stands between as not given', async () => {
  await open(lineage);
  const inLists = linksIn(document.body);
  await userEvent.click(screen.getByRole('button', { name: 'Show the family as a drawing' }));
  const drawing = await screen.findByRole('group', { name: 'Its family, drawn' });
  expect(
    within(drawing)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'A letter a weekAshNot given to you',
    'In a forestElm',
    'For a mixed classOakThis one',
    'Not given to you',
    'By bicycleFir',
    'By boatYew',
  ]);
  expect(linksIn(drawing)).toEqual(inLists);
  expect(drawing.querySelectorAll('path')).toHaveLength(5);
  expect(drawing.querySelector('[aria-current]')?.textContent).toContain('For a mixed class');
});

it('goes back to its lists, with the focus where it was', async () => {
  await open(lineage);
  await userEvent.click(screen.getByRole('button', { name: 'Show the family as a drawing' }));
  const back = screen.getByRole('button', { name: 'Show the family as lists' });
  expect(document.activeElement).toBe(back);
  await userEvent.click(back);
  expect(screen.queryByRole('group', { name: 'Its family, drawn' })).toBeNull();
});

it('is not there where there is none', async () => {
  await open({ ancestors: [], adaptations: [] });
  expect(screen.queryByRole('button')).toBeNull();
});
