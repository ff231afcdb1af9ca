// The journey of the search of everything: from a key at home to the post that was meant, and nothing of others' groups.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

const FIELD = 'What are you looking for?';

describe('search everything', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('finds with a slip of the pen, and leads to the place in the discussion', async () => {
    const nell = await copy.as('nell');
    await nell.getByRole('link', { name: 'Search', exact: true }).first().click();
    await isOn(nell, 'Search');
    await reads(nell, 'Everything that you may see, in one place');
    await looksRight(nell, 'search-begins');
    await nell.getByLabel(FIELD).fill('cloakroom post office');
    const found = nell.getByRole('list', { name: 'What was found' });
    await reads(found.getByRole('listitem').first(), /cloakroom/);
    await nell.getByLabel(FIELD).fill('cloakrom');
    await nell.getByRole('button', { name: 'Did you mean cloakroom?' }).waitFor();
    await isTold(nell, 'One shown');
    await looksRight(nell, 'search-meant');
    await nell.getByRole('button', { name: 'Did you mean cloakroom?' }).click();
    await found.getByRole('link', { name: 'What do you do on the first rainy Monday?' }).click();
    await isOn(nell, 'What do you do on the first rainy Monday?');
    await nell.goBack();
    await isOn(nell, 'Search');
    await reads(nell, 'cloakroom');
  });

  it('sifts by kind, and keeps what was asked in the address', async () => {
    const nell = await copy.as('nell');
    await nell.goto('/search');
    await nell.getByLabel(FIELD).fill('reception letters');
    await nell.getByLabel('Kind').selectOption({ label: 'Working groups (1)' });
    const found = nell.getByRole('list', { name: 'What was found' });
    await found.getByRole('link', { name: 'Reception across the network' }).waitFor();
    await looksRight(nell, 'search-sifted');
    expect(new URL(nell.url()).search).toBe('?text=reception+letters&kind=GROUP');
    await nell.getByLabel(FIELD).fill('xylophonist');
    await reads(nell, 'Nothing that you may see fits this');
    await looksRight(nell, 'search-none');
  });

  it('goes anywhere and begins anything by the keyboard alone', async () => {
    const nell = await copy.as('nell');
    await nell.getByRole('link', { name: 'Search everything' }).waitFor();
    await nell.keyboard.press('Control+K');
    const palette = nell.getByRole('dialog', { name: 'Where to?' });
    const box = palette.getByRole('combobox', { name: 'Where to?' });
    await palette.getByRole('option', { name: 'Start a discussion in Reception across the network' }).waitFor();
    await looksRight(nell, 'palette-begins');
    await box.fill('cloakroom');
    await palette.getByRole('option', { name: /What do you do on the first rainy Monday/ }).waitFor();
    await looksRight(nell, 'palette-found');
    await nell.keyboard.press('Enter');
    await isOn(nell, 'What do you do on the first rainy Monday?');
    await nell.keyboard.press('Control+K');
    await box.fill('colleag');
    await palette.getByRole('option', { name: 'Find a colleague' }).waitFor();
    await nell.keyboard.press('Enter');
    await isOn(nell, 'Find a colleague');
    await nell.keyboard.press('Control+K');
    await box.fill('rainy monday');
    await palette.getByRole('option', { name: 'Search everything for “rainy monday”' }).waitFor();
    await nell.keyboard.press('ArrowUp');
    await nell.keyboard.press('Enter');
    await isOn(nell, 'Search');
    expect(new URL(nell.url()).search).toBe('?text=rainy+monday');
    await nell.keyboard.press('Control+K');
    await nell.keyboard.press('Escape');
    await palette.waitFor({ state: 'detached' });
  });

  it('finds what is in the bank, and narrows it', async () => {
    const nell = await copy.as('nell');
    await nell.goto('/bank');
    await nell.getByRole('link', { name: 'Search the bank' }).click();
    await nell.getByLabel(FIELD).fill('leter a weak six');
    await nell.getByRole('list', { name: 'What was found' }).getByRole('listitem').first().waitFor();
    await looksRight(nell, 'search-in-the-bank');
  });

  it('finds nothing of a group for those who are not in it', async () => {
    const stranger = await copy.as('tomasz');
    await stranger.goto('/search?text=cloakroom');
    await reads(stranger, 'Nothing that you may see fits this');
    await readsNoMore(stranger, 'What do you do on the first rainy Monday?');
  });
});
